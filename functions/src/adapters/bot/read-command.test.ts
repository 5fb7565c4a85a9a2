import { describe, expect, it } from 'vitest';
import { readCommand } from './read-command.ts';
import { COMMANDS, type CommandName } from './router.ts';

const READ: [text: string, name: CommandName | undefined, argument?: string][] = [
  ['งาน', 'work'],
  [' งาน  ', 'work'],
  ['งานครับ', 'work'],
  ['ขอดูงานหน่อยค่ะ', 'work'],
  ['งาน ของ ฉัน', 'work'],
  ['สถานะ', 'status'],
  ['สถานนะ', 'status'],
  ['อัตรา', 'rate'],
  ['อัตตรา', 'rate'],
  ['อัตรา odloc', 'rate', 'odloc'],
  ['ODLOC อัตรา', 'rate', 'odloc'],
  ['อัตราการรายงานเรื่อง ODLOC ครับ', 'rate', 'odloc'],
  ['อัตราการส่งตอนนี้', 'rate'],
  ['อัตรา มาตรฐานขั้นต่ำ ๒๕๖๘', 'rate', 'มาตรฐานขั้นต่ำ2568'],
  ['ใครยังไม่ส่ง', 'missing'],
  ['ใครยังไม่ส่งบ้างคะ', 'missing'],
  ['ใครยังไม่สง', 'missing'],
  ['ใครยังไม่ส่ง ศูนย์ช่วยเหลือ', 'missing', 'ศูนย์ช่วยเหลือ'],
  ['ขยายเวลา odloc ถึง 26 ก.ย. 2568', 'extend', 'odlocถึง26ก.ย.2568'],
  ['ช่วยเหลือ', 'help'],
  ['ช่วยเหลือด้วยค่ะ', 'help'],
  ['วิธีใช้', 'help'],
  ['HELP', 'help'],
  ['ยกเลิกการลงทะเบียน', 'leave'],
  ['ยกเลิกการลงทะเบยีน', 'leave'],
  ['เเบบรายงาน', 'report'],
  ['รายงาน', 'report'],
  ['รายงาน ODLOC', 'report', 'odloc'],
  // Replies, not commands.
  ['งานเสร็จแล้วค่ะ', undefined],
  ['รับทราบค่ะ', undefined],
  ['เสร็จแล้ว', undefined],
  ['เข้าระบบไม่ได้', undefined],
  ['สวัสดีครับ', undefined],
  ['ยกเลิก', undefined],
  ['สถานที่', undefined],
  ['รายการ', undefined],
  ['', undefined],
  ['ครับ', undefined],
  ['👍', undefined],
];

describe('readCommand', () => {
  for (const [text, name, argument = ''] of READ) {
    it(name ? `reads “${text}” as ${name}` : `takes “${text}” for no command`, () => {
      const read = readCommand(text, COMMANDS);
      expect(read?.name).toBe(name);
      if (name) expect(read?.argument).toBe(argument);
    });
  }

  it('knows an argument that stands apart from one that may be part of another word', () => {
    expect(readCommand('อัตรา อะไรสักอย่าง', COMMANDS)?.apart).toBe(true);
    expect(readCommand('อัตราแลกเปลี่ยน', COMMANDS)?.apart).toBe(false);
  });

  it('takes no near miss where people talk to each other', () => {
    expect(readCommand('อัตตรา', COMMANDS, { exactly: true })).toBeUndefined();
    expect(readCommand('อัตรา', COMMANDS, { exactly: true })?.name).toBe('rate');
  });

  it('stays quick on long texts', () => {
    expect(readCommand('งาน'.repeat(2000), COMMANDS)).toBeUndefined();
  });
});
