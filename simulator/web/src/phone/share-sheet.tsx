import { useState } from 'preact/hooks';

type ShareSheetProps = {
  groups: { id: string; name: string }[];
  onPick: (group: string) => Promise<void>;
  onCancel: () => void;
};

/** LINE's picker of where to share, over the LIFF page. What LIFF would refuse is said instead of shared. */
export function ShareSheet({ groups, onPick, onCancel }: ShareSheetProps) {
  const [refused, setRefused] = useState('');
  const pick = (group: string) =>
    onPick(group).catch((problem: unknown) => setRefused(String((problem as Error).message)));
  return (
    <section class="share-sheet" aria-label="แชร์ไปยัง">
      <h3>แชร์ไปยัง</h3>
      {groups.length === 0 && <p>ยังไม่อยู่ในกลุ่มใด</p>}
      <ul>
        {groups.map(({ id, name }) => (
          <li key={id}>
            <button type="button" onClick={() => pick(id)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      {refused && <p role="alert">{refused}</p>}
      <button type="button" class="bare" onClick={onCancel}>
        ยกเลิก
      </button>
    </section>
  );
}
