/** SQL: nobody has agreed with the goal (alias) yet, disputed or not. */
export const isNotAgreed = (goal: string) =>
  `coalesce(case when ${goal}.status = 'DISPUTED' then ${goal}.status_before_dispute end, ${goal}.status) = 'PROPOSED'`;
