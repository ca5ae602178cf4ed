// Marks: developer metadata. What those on the spreadsheet itself say stands elsewhere too; they say it in a few calls.

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Mark = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Two people at once may have made two. Three calls. */
function findMarks(spreadsheet: Spreadsheet, key: string): Mark[] {
  return spreadsheet.createDeveloperMetadataFinder().withKey(key).find();
}

function sameValue(marks: readonly Mark[]): string | null {
  const values = marks.map((mark) => mark.getValue());
  return values.every((value) => value === values[0]) ? values[0] || null : null;
}

/** Null where there is none, an empty one, or two that differ. */
export function readMark(spreadsheet: Spreadsheet, key: string): string | null {
  return sameValue(findMarks(spreadsheet, key));
}

/** What a mark says as JSON; null where it says nothing, or somebody else wrote something there. */
export function jsonOf(value: string | null): unknown {
  try {
    return JSON.parse(value || 'null');
  } catch {
    return null;
  }
}

/** On the spreadsheet, or on one of its tabs. */
export function addMark(place: Spreadsheet | Sheet, key: string, value: string): void {
  place.addDeveloperMetadata(key, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

function setMarks(
  spreadsheet: Spreadsheet,
  key: string,
  { marks, value }: { marks: readonly Mark[]; value: string },
): void {
  for (const mark of marks) mark.setValue(value);
  if (!marks.length) addMark(spreadsheet, key, value);
}

/** A mark on the spreadsheet that one run writes again and again. */
export interface KeptMark {
  /** As it was found; null where there is none, or two that differ. */
  value: string | null;
  /** One call; three more the first time that it is made. */
  write(value: string): void;
}

/** Found once; `value` is null where there is none, an empty one, or two that differ. */
export function keepMark(spreadsheet: Spreadsheet, key: string): KeptMark {
  let marks = findMarks(spreadsheet, key);
  return {
    value: sameValue(marks),
    write(value) {
      setMarks(spreadsheet, key, { marks, value });
      if (!marks.length) marks = findMarks(spreadsheet, key);
    },
  };
}

/** A user who may not change the file leaves the mark as it is: it is a help, and no command fails for it. */
export function writeMark(spreadsheet: Spreadsheet, key: string, value: string): void {
  try {
    setMarks(spreadsheet, key, { marks: findMarks(spreadsheet, key), value });
    // Google may refuse when it writes, not when it is called: then it must be here, not in the midst of a command.
    SpreadsheetApp.flush();
  } catch {
    // The next command of somebody who may change the file writes it.
  }
}

/** As `writeMark`: no command fails for it. */
export function removeMark(spreadsheet: Spreadsheet, key: string): void {
  try {
    for (const mark of findMarks(spreadsheet, key)) mark.remove();
    SpreadsheetApp.flush();
  } catch {
    // What it says is looked at by whoever reads it.
  }
}
