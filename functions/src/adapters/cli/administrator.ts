/** Who acts when a command writes: whoever sits at the command line has no LINE account here. */
export const ADMINISTRATOR = { user: 'admin', name: 'ผู้ดูแลระบบ' };
