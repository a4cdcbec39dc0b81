import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

export type Tab = { id: string; label: string; panel: ComponentChildren };

/** Tabs after the ARIA pattern with automatic activation: arrows, Home and End move and choose. */
export const Tabs = (props: {
  label: string;
  tabs: readonly Tab[];
  current: string;
  onChange: (id: string) => void;
}) => {
  const list = useRef<HTMLDivElement>(null);
  const at = Math.max(
    0,
    props.tabs.findIndex((tab) => tab.id === props.current),
  );
  const chosen = props.tabs[at];
  const go = (index: number) => {
    const tab = props.tabs[(index + props.tabs.length) % props.tabs.length];
    if (!tab) return;
    props.onChange(tab.id);
    list.current?.querySelector<HTMLElement>(`[id="tab-${tab.id}"]`)?.focus();
  };
  const keys: Record<string, () => void> = {
    ArrowRight: () => go(at + 1),
    ArrowLeft: () => go(at - 1),
    Home: () => go(0),
    End: () => go(props.tabs.length - 1),
  };
  return (
    <div class="tabs">
      <div
        ref={list}
        class="tabs__list"
        role="tablist"
        aria-label={props.label}
        onKeyDown={(event) => {
          const act = keys[event.key];
          if (!act) return;
          event.preventDefault();
          act();
        }}
      >
        {props.tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            class="tabs__tab"
            id={`tab-${tab.id}`}
            aria-selected={tab === chosen}
            aria-controls={tab === chosen ? `tabpanel-${tab.id}` : undefined}
            tabIndex={tab === chosen ? 0 : -1}
            onClick={() => props.onChange(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {chosen && (
        <div class="tabs__panel" role="tabpanel" id={`tabpanel-${chosen.id}`} aria-labelledby={`tab-${chosen.id}`}>
          {chosen.panel}
        </div>
      )}
    </div>
  );
};
