// How large each province of the made-up country is: nearly as many municipalities, SAOs and districts as the real one has. Phuket is made the
// smallest there could be.

export interface Size {
  municipalities: number;
  saos: number;
  districts: number;
}

/** By the province's national code: municipalities, SAOs, districts. 7,850 LAOs in all. */
const SIZES: Readonly<Record<string, readonly [municipalities: number, saos: number, districts: number]>> = {
  11: [18, 31, 6],
  12: [17, 29, 6],
  13: [28, 37, 7],
  14: [36, 122, 16],
  15: [21, 44, 7],
  16: [23, 103, 11],
  17: [8, 34, 6],
  18: [39, 21, 8],
  19: [38, 71, 13],
  20: [48, 50, 11],
  21: [28, 40, 8],
  22: [46, 36, 10],
  23: [14, 30, 7],
  24: [34, 75, 11],
  25: [13, 57, 7],
  26: [6, 40, 4],
  27: [16, 50, 9],
  30: [90, 243, 32],
  31: [62, 147, 23],
  32: [28, 145, 17],
  33: [37, 180, 22],
  34: [60, 179, 25],
  35: [24, 64, 9],
  36: [36, 107, 16],
  37: [24, 40, 7],
  38: [18, 42, 8],
  39: [24, 44, 6],
  40: [84, 141, 26],
  41: [71, 110, 20],
  42: [29, 72, 14],
  43: [19, 49, 9],
  44: [19, 124, 13],
  45: [73, 130, 20],
  46: [79, 72, 18],
  47: [66, 75, 18],
  48: [22, 82, 12],
  49: [24, 30, 7],
  50: [122, 90, 25],
  51: [41, 18, 8],
  52: [43, 62, 13],
  53: [27, 54, 9],
  54: [26, 59, 8],
  55: [20, 81, 15],
  56: [36, 37, 9],
  57: [74, 71, 18],
  58: [7, 43, 7],
  60: [22, 122, 15],
  61: [15, 50, 8],
  62: [26, 65, 11],
  63: [20, 50, 9],
  64: [21, 70, 9],
  65: [26, 77, 9],
  66: [28, 74, 12],
  67: [25, 103, 11],
  70: [35, 77, 10],
  71: [49, 73, 13],
  72: [44, 83, 10],
  73: [24, 93, 7],
  74: [12, 26, 3],
  75: [9, 27, 3],
  76: [15, 70, 8],
  77: [16, 45, 8],
  80: [54, 131, 23],
  81: [14, 48, 8],
  82: [14, 38, 8],
  83: [5, 3, 3],
  84: [40, 98, 19],
  85: [12, 19, 5],
  86: [27, 52, 8],
  90: [48, 93, 16],
  91: [7, 35, 7],
  92: [22, 78, 10],
  93: [49, 25, 11],
  94: [17, 97, 12],
  95: [16, 48, 8],
  96: [16, 73, 13],
};

/** `code`: one of the 76. `times`: how many times as many LAOs, in the same districts. */
export function sizeOf(code: string, times: number): Size {
  const [municipalities, saos, districts] = SIZES[code] as readonly [number, number, number];
  return { municipalities: municipalities * times, saos: saos * times, districts };
}
