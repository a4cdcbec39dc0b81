/**
 * Whether the last of 11 digits is the check digit of the other ten: partita IVA and the numeric codice fiscale share it
 * (D.M. 23/12/1976: digits in even places are doubled, and their digits added up).
 */
export const hasCheckDigit = (digits: string): boolean => {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits.charAt(place));
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
};
