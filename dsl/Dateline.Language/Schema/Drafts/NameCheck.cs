using Dateline.Language.Schema.Naming;
using Dateline.Language.Text;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Schema.Drafts;

/// <summary>Whether what stands in the place of a name has the form of one.</summary>
internal static class NameCheck
{
    public static bool Passes(SchemaDraft draft, YamlScalar written) => Passes(draft, written.Value, written.Span);

    public static bool Passes(SchemaDraft draft, string written, TextSpan span)
    {
        if (Names.IsName(written) && written.Length <= Names.Longest)
            return true;
        if (written.Length > Names.Longest)
        {
            draft.Report(NameFindings.TooLong(draft.PlaceOf(span), written.Length));
            return false;
        }

        draft.Report(Names.IsChangedByOtherTools(written)
            ? NameFindings.ChangedByOtherTools(draft.PlaceOf(span), written)
            : NameFindings.NotAName(draft.PlaceOf(span), written));
        return false;
    }
}
