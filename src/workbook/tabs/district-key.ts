// The key of a district's tab: by it the tab is known whatever it is called, and it names its district.
const PREFIX = 'district:';

export const districtKey = (name: string) => `${PREFIX}${name}`;

/** The district whose tab has this key; null for any other tab. */
export const districtOf = (key: string) => (key.indexOf(PREFIX) === 0 ? key.slice(PREFIX.length) : null);
