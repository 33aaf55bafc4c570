"use client";

import { useEffect, useState } from "react";

import { valueOf } from "@/lib/forms/form-state";

import { partsOf } from "./field";
import { type Option, SelectField } from "./select-field";

/** Without headings: typing narrows one list. */
export type ComboboxFieldProps = Omit<Parameters<typeof SelectField>[0], "options"> & {
  readonly options: readonly Option[];
};

/** So many are taken in at a glance; typing would only be in the way. */
const FEW = 7;

const load = async () => (await import("./combobox")).Combobox;

/** One of many, found by typing a part of its name in any spelling; one of few, or without script, a list. */
export function ComboboxField(props: ComboboxFieldProps) {
  return props.options.length <= FEW ? <SelectField {...props} /> : <OneOfMany {...props} />;
}

type Better = {
  readonly Combobox: Awaited<ReturnType<typeof load>>;
  /** What was chosen in the plain list before its place was taken. */
  readonly chosen: string;
};

function OneOfMany(props: ComboboxFieldProps) {
  const { name, state, initial = "" } = props;
  const { id } = partsOf(props);
  const [better, setBetter] = useState<Better | null>(null);

  useEffect(() => {
    const come = async () => {
      const Combobox = await load();
      const list = document.getElementById(id);
      // Whoever is using the list already goes on using it.
      if (!(list instanceof HTMLSelectElement) || list === document.activeElement) return;
      setBetter({ Combobox, chosen: list.value });
    };
    void come();
  }, [id]);

  if (!better) return <SelectField {...props} />;
  const value = (state && valueOf(state, name)) ?? (better.chosen || initial);
  return <better.Combobox key={value} {...props} initial={value} />;
}
