// Version 5: the registry says from and until which round a LAO is there. Set-up adds the columns; the number alone keeps an add-on out that knows
// nothing of them, and would count an upgraded LAO twice.
import type { Upgrade } from './upgrade';

export const upgrade5: Upgrade = { to: 5, run: () => {} };
