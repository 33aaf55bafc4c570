"use client";

import { Button } from "react-aria-components/Button";
import { Header, Menu, MenuItem, MenuSection, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";

import { AriaWords } from "./aria-words";
import { MENU_BOX, MENU_ENTRY, MENU_HEAD, type MenuEntry, type MenuProps } from "./menu";

type Props = MenuProps & {
  /** The plain one had the focus when this took its place. */
  readonly hasFocus: boolean;
};

/** The menu with arrows, letters and Escape; closes when one looks elsewhere. */
export function MenuList({ children, className, head, entries, isUpwards, hasFocus }: Props) {
  return (
    <AriaWords>
      <MenuTrigger>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- only where the focus was already */}
        <Button autoFocus={hasFocus} className={className}>
          {children}
        </Button>
        <Popover
          placement={isUpwards ? "top end" : "bottom end"}
          offset={4}
          className={`desk-layer ${MENU_BOX}`}
        >
          <Menu className="outline-none">
            {head ? (
              <MenuSection>
                <Header className={MENU_HEAD}>{head}</Header>
                {entries.map(itemOf)}
              </MenuSection>
            ) : (
              entries.map(itemOf)
            )}
          </Menu>
        </Popover>
      </MenuTrigger>
    </AriaWords>
  );
}

function itemOf(entry: MenuEntry) {
  const { id, label, lang } = entry;
  const does = "href" in entry ? { href: entry.href } : { onAction: () => sendForm(entry.formId) };
  return (
    <MenuItem key={id} id={id} textValue={label} className={MENU_ENTRY} {...does}>
      <span lang={lang}>{label}</span>
    </MenuItem>
  );
}

function sendForm(id: string) {
  const form = document.getElementById(id);
  if (form instanceof HTMLFormElement) form.requestSubmit();
}
