/** English beside `../../form.ts`. */
import type { formFaults as thai } from '../../form.ts';
import { numeral } from '../../numeral.ts';

export const formFaults: typeof thai = {
  wrong: (of) => `Please check ${of} again`,
  fill: (of) => `Please fill in ${of}`,
  chooseYesNo: (of) => `Please choose yes or no for ${of}`,
  chooseOne: (of) => `Please choose one option for ${of}`,
  chooseSome: (of) => `Please choose from the list for ${of}`,
  number: (of) => `Please enter a number for ${of}`,
  wholeNumber: (of) => `Please enter a whole number for ${of}`,
  atLeast: (of, min, unit) => `${of} must be at least ${numeral(min)} ${unit}`,
  atMost: (of, max, unit) => `${of} must be at most ${numeral(max)} ${unit}`,
  tooLong: (of, length) => `${of} is too long. Please shorten it to ${numeral(length)} characters`,
  link: (of) => `Please paste a link that begins with https:// for ${of}`,
  linkOrPhoto: (of) => `Please paste ${of} or attach at least one photo`,
  date: (of) => `Please choose a day that exists for ${of}`,
  unknown: (of) => `This form has no field ${of}. Please open the form again`,
};
