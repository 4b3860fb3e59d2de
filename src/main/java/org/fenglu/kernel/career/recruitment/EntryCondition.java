package org.fenglu.kernel.career.recruitment;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of those who want one kind of post.
 *
 * @param postFamily the post family, or null where it is for all
 * @param post the post, or null where it is for all of the family
 * @param age which ages are taken
 * @param education lowest education, or null where no source says
 * @param veterans what is relaxed for veterans
 */
public record EntryCondition(
        @Nullable String postFamily,
        @Nullable String post,
        AgeRange age,
        @Nullable Education education,
        Relaxation veterans) {}
