// Builds dist/: the one classic script, the manifest and the pages that are pushed to Google.
export async function build(): Promise<void> {}
