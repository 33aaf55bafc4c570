"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { ComboBox } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";

import { fold } from "@/lib/domain/unit/fold";

import { AriaWords } from "./aria-words";
import type { ComboboxFieldProps } from "./combobox-field";
import { FieldError, frameOf, Hint, Optional, partsOf } from "./field";
import { Icon } from "./icon";

/** "dong da" finds Đống Đa, and so does "đống". */
const isNamed = (name: string, typed: string) => fold(name).includes(fold(typed));

/** A field with a list that follows what is typed. Sends the value of what was chosen, or nothing. */
export function Combobox(props: ComboboxFieldProps) {
  const { name, label, hint, optional, options, empty = "", initial = "" } = props;
  const t = useTranslations("ui.aria");
  const { id, error, aria } = partsOf(props);
  const [value, setValue] = useState(initial);

  return (
    <AriaWords>
      <ComboBox
        className={frameOf(error)}
        value={value || null}
        onChange={(key) => setValue(typeof key === "string" ? key : "")}
        defaultItems={options}
        defaultFilter={isNamed}
        isInvalid={error !== undefined}
        allowsEmptyCollection
        {...aria}
      >
        <Label className="block">
          {label}
          <Optional optional={optional} />
        </Label>
        <Hint id={id}>{hint}</Hint>
        <FieldError id={id} code={error} />
        <div className="relative">
          <Input id={id} placeholder={empty} className="field-box pr-11" />
          <Button className="absolute inset-y-0 right-0 grid w-10 place-items-center">
            <Icon name="down" className="size-4" />
          </Button>
        </div>
        <input type="hidden" name={name} value={value} />
        <Popover className="desk-layer border-line bg-card text-ink w-(--trigger-width) rounded border shadow-[0_6px_24px_rgb(0_0_0/.14)]">
          <ListBox
            className="max-h-72 overflow-auto p-1.5 outline-none"
            renderEmptyState={() => <p className="text-muted px-3 py-2">{t("none")}</p>}
          >
            {({ value: key, label: words }: (typeof options)[number]) => (
              <ListBoxItem
                id={key}
                textValue={words}
                className="hover:bg-paper data-focused:bg-paper flex min-h-(--control) cursor-pointer items-center rounded px-3 data-selected:font-semibold"
              >
                {words}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </AriaWords>
  );
}
