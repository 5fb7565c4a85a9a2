/** What a form asks, as anybody may know it: no unit, no dates of a province, nothing that was reported. */
import * as z from 'zod/mini';
import { FormShape, RoundText } from './shapes.ts';

export const OpenForm = z.extend(RoundText, { form: FormShape });
export type OpenForm = z.infer<typeof OpenForm>;
