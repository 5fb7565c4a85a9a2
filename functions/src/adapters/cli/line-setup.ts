import { peopleByMenu } from '../../use-cases/menus.ts';
import { type Command, Refusal } from './command.ts';

export const WEBHOOK_PATH = '/webhook';

export const lineSetup: Command = {
  name: 'line setup',
  usage: '',
  does: 'ตั้งและทดสอบที่อยู่ webhook ที่ LINE จาก PUBLIC_URL และตั้งเมนูใต้แชตของทุกคน',
  takes: [],
  options: {},
  async run(call) {
    const { line, publicUrl, store } = await call.environment.connect();
    if (!line)
      throw new Refusal('LINE is not configured: set LINE_CHANNEL_ACCESS_TOKEN and the other LINE settings');
    if (publicUrl === undefined) throw new Refusal('PUBLIC_URL: is not set');
    const webhook = `${publicUrl}${WEBHOOK_PATH}`;
    await line.setWebhook(webhook);
    const [set, test] = await Promise.all([line.webhook(), line.testWebhook(webhook)]);
    const active = set?.active ?? false;
    const menus = await line.setUpMenus(await peopleByMenu({ store }));
    return {
      json: { webhook, active, test, menus },
      text: [
        `webhook: ${webhook}`,
        active ? 'เปิดใช้แล้ว' : 'ยังไม่เปิดใช้: เปิด “Use webhook” ใน LINE Official Account Manager',
        test.success ? 'ทดสอบผ่าน' : `ทดสอบไม่ผ่าน: ${test.detail}`,
        ...menus.map(
          ({ menu, replaced, people }) =>
            `เมนู ${menu}: ${replaced ? 'ตั้งใหม่แล้ว' : 'เป็นปัจจุบันแล้ว'}${people > 0 ? ` (${people} คน)` : ''}`,
        ),
      ].join('\n'),
      exitCode: test.success ? 0 : 1,
    };
  },
};
