// Every custom function. A new one is one file beside this one and a line here; its door and its help come from its own comment.
export { FUND_MEMBERS } from './fund-members';
export { LAOS_NEEDED } from './laos-needed';
export { NEWEST_COUNT } from './newest-count';
export { PROJECTS_NEEDED } from './projects-needed';
export { SHARE_MET } from './share-met';
export { STEP_BY_EVIDENCE } from './step-by-evidence';
export { STEP_COUNT } from './step-count';
export { STEP_PASSED } from './step-passed';
export { STEP_REGRESSED } from './step-regressed';
export { STEP_STANDING } from './step-standing';
export { STEP_SUMMARY } from './step-summary';
export { SUPPORTED_STEP } from './supported-step';
export { THAI_DATE } from './thai-date';
export { THAI_DIGITS } from './thai-digits';
