import { ProblemBody } from "@/components/layout/problem-body";
import { SiteFrame } from "@/components/layout/site-frame";

/** For readers with JavaScript who were on a private page; documents get theirs from the front. */
export default function NotFound() {
  return (
    <SiteFrame here="/">
      <ProblemBody kind="not-found" />
    </SiteFrame>
  );
}
