using Dateline.Language.Text;

namespace Dateline.Language.Yaml.Drafts;

/// <summary>What to read in place of a stretch of a draft.</summary>
internal readonly record struct Patch(TextSpan Span, string NewText);
