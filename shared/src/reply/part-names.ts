/** What people call a part of a checklist: its label, and the nouns that it is made of. */

/** Words in front of a part's own noun. */
const BEFORE = /^(?:ด้าน|การ|ส่งเสริม|บริหารจัดการ|จัดการ|บริหาร|พัฒนา|ดำเนินการ|บันทึก(?:ข้อมูล)?|รายงาน|เรื่อง|ข้อมูล)\s*/;
/** Words after it without which it is still known. */
const AFTER = /(?:ชุมชน|ธรรมชาติ|ท้องถิ่น|ตำบล)$/;
const SHORTEST = 4;

/** `ด้านการส่งเสริมเศรษฐกิจชุมชน อาชีพ และการท่องเที่ยว` → also `เศรษฐกิจชุมชน`, `เศรษฐกิจ`, `อาชีพ`, `ท่องเที่ยว`. */
export function partNames(label: string): string[] {
  const names = new Set([label]);
  for (const piece of label.split(/\s+|และ/)) {
    let name = piece.trim();
    for (let before = ''; before !== name; ) {
      if (name.length >= SHORTEST) names.add(name);
      before = name;
      name = name.replace(BEFORE, '');
    }
    const short = name.replace(AFTER, '');
    if (short.length >= SHORTEST) names.add(short);
  }
  const bare = [...names].filter((name) => !name.startsWith('ด้าน'));
  return [...names, ...bare.map((name) => `ด้าน${name}`)];
}
