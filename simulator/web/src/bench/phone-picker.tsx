export type Choice = { id: string; name: string; role: string };

/** Which phones stand on the bench. */
export function PhonePicker({
  choices,
  shown,
  onToggle,
}: {
  choices: Choice[];
  shown: (id: string) => boolean;
  onToggle: (id: string) => void;
}) {
  return (
    <>
      <button type="button" popovertarget="picker-panel">
        โทรศัพท์
      </button>
      <fieldset id="picker-panel" popover="auto" class="panel picker" aria-labelledby="picker-title">
        <p id="picker-title">โทรศัพท์ที่แสดง</p>
        {choices.map(({ id, name, role }) => (
          <label key={id}>
            <input type="checkbox" checked={shown(id)} onChange={() => onToggle(id)} />
            <span>
              {name} <small>{role}</small>
            </span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
