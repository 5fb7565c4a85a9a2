type Tab = { id: string; name: string };

/** One phone at a time, by name; arrow keys go round, as in every list of tabs. */
export function Tabs({
  tabs,
  active,
  onChoose,
}: {
  tabs: Tab[];
  active: string;
  onChoose: (id: string) => void;
}) {
  const step = (by: number) => {
    const index = tabs.findIndex((tab) => tab.id === active);
    const next = tabs[(index + by + tabs.length) % tabs.length];
    if (!next) return;
    onChoose(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <div
      class="tabs"
      role="tablist"
      aria-label="เลือกโทรศัพท์"
      onKeyDown={(event) => {
        if (event.key === 'ArrowRight') step(1);
        if (event.key === 'ArrowLeft') step(-1);
      }}
    >
      {tabs.map(({ id, name }) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={id === active}
          aria-controls="bench"
          tabIndex={id === active ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
