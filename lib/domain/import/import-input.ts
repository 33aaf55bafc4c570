import { form, id } from "@/lib/domain/input";

export const ChosenImportInput = form({ import: id });
