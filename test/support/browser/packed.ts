// The Chromium that comes as an npm package for Linux, unpacked once on a machine, with the one font that it brings along.
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import bundled from '@sparticuz/chromium';

const { version } = JSON.parse(readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8')) as {
  version: string;
};
const FOLDER = join(tmpdir(), `khanton-chromium-${version}`);

export const PACKED = {
  executablePath: join(FOLDER, 'chromium'),
  /** What fontconfig reads. Chromium does not start without any font: it finds Open Sans here, which knows Latin letters and no Thai. */
  bareFonts: join(FOLDER, 'fonts.conf'),
};

const BARE_FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${FOLDER}/fonts</dir>
  <cachedir>${FOLDER}/fonts-cache</cachedir>
</fontconfig>
`;

/** The package unpacks into the folder for temporary files, whatever stands there half done: so it gets a folder of its own, renamed when all is there. */
export async function unpackChromium(): Promise<typeof PACKED> {
  if (existsSync(FOLDER)) return PACKED;
  const making = mkdtempSync(`${FOLDER}-`);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = making;
  try {
    await bundled.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  writeFileSync(join(making, 'fonts.conf'), BARE_FONTS);
  try {
    renameSync(making, FOLDER);
  } catch (error) {
    // Another was quicker.
    rmSync(making, { recursive: true });
    if (!existsSync(PACKED.executablePath)) throw error;
  }
  return PACKED;
}
