export * from "@/db/schema/account";
export * from "@/db/schema/answer-draft";
export * from "@/db/schema/case-file";
export * from "@/db/schema/oversight";
export * from "@/db/schema/record";
export * from "@/db/schema/rollup";
export * from "@/db/schema/trail";
export * from "@/db/schema/unit";
