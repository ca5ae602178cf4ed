// The sidebar ตรวจสอบระบบ: what is not as it should be, what to do, and a button for what set-up puts right.
import type { SelfChecked } from '../../commands/self-check';
import { PANEL } from '../../words/pages/panel';
import { SELF_CHECK_PAGE } from '../../words/pages/self-check-page';
import { LookingPage, useLooking } from '../looking';
import { mount } from '../mount';
import { Lines } from './lines';

function SelfCheck() {
  const looking = useLooking<SelfChecked>('self-check', SELF_CHECK_PAGE);
  const { work, found } = looking;
  const mend = (confirm?: string) => looking.mend('set-up', confirm === undefined ? {} : { confirm });
  return (
    <LookingPage looking={looking} words={SELF_CHECK_PAGE} partsDone={PANEL.tabsDone} yes={mend}>
      {found ? <Lines answer={found} isBusy={work.busy !== null} mend={() => mend()} /> : null}
    </LookingPage>
  );
}

mount(<SelfCheck />, 'self-check');
