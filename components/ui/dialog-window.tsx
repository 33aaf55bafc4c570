"use client";

import { useTranslations } from "next-intl";
import { Dialog, Heading } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";

import { AriaWords } from "./aria-words";
import { Button } from "./button";
import type { DialogProps } from "./dialog";

/** Keeps the focus until it is closed, by its button, Escape or a click beside it, and gives it back. */
export function DialogWindow({ title, onClose, children }: DialogProps) {
  const t = useTranslations("ui");
  return (
    <AriaWords>
      <ModalOverlay
        isOpen
        isDismissable
        onOpenChange={onClose}
        className="desk-layer fixed inset-0 z-20 grid place-items-center overflow-y-auto bg-[rgb(0_0_0/.5)] p-4"
      >
        <Modal className="border-line bg-card text-ink w-full max-w-md rounded border p-6 shadow-[0_6px_24px_rgb(0_0_0/.2)]">
          <Dialog className="space-y-4 outline-none">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {children}
            <p className="pt-1">
              <Button type="button" onClick={onClose}>
                {t("close")}
              </Button>
            </p>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </AriaWords>
  );
}
