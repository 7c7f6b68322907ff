package cables.web;

import cables.vocabulary.Explanation;

/// What a code means.
record LookupView(Frame frame, Explanation explanation, String cables) {}
