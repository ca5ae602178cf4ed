// What Google's clock may call in the build without mail: nothing. The build with mail has with-mail.ts in its place.

export const clockDoors: Readonly<Record<string, () => void>> = {};
