// Univer's packages by the files that Node can load, which declare no types of their own.
declare module '@univerjs/core/lib/cjs/index.js' {
  import * as core from '@univerjs/core';

  const exported: typeof core;
  export default exported;
}

declare module '@univerjs/engine-formula/lib/cjs/index.js' {
  import * as formula from '@univerjs/engine-formula';

  const exported: typeof formula;
  export default exported;
}
