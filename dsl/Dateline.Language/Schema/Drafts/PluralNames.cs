using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Naming;

namespace Dateline.Language.Schema.Drafts;

/// <summary>What the entries of each kind are called together, as far as a target has a name for that: each name once.</summary>
internal sealed class PluralNames(SchemaDraft draft)
{
    private readonly Dictionary<string, (string Kind, Place Place)> _taken = new(StringComparer.Ordinal);

    /// <summary>The plural as given; where it is taken (which is reported) another one, so that the rest can go on.</summary>
    /// <param name="place">Where the plural is declared, otherwise the kind.</param>
    public string Take(string kind, string plural, Place place)
    {
        string called = draft.Limits.NameOf(plural);
        if (FaultOf(kind, plural, called, place) is { } fault)
        {
            draft.Report(fault);
            return kind + "-entries";
        }

        _taken[called] = (kind, place);
        return plural;
    }

    /// <summary>Takes the names of a query: of its answers, and of those that are only possible. False where they are taken (which is reported).</summary>
    public bool TryTakeQuery(string query, Place place)
    {
        string[] names = [query, "possible-" + query];
        foreach (string name in names)
        {
            if (draft.Limits.OfPlural(place, name, query) is null && !_taken.ContainsKey(draft.Limits.NameOf(name)))
                continue;
            draft.Report(NameFindings.QueryNameTaken(place, query, name));
            return false;
        }

        foreach (string name in names)
            _taken[draft.Limits.NameOf(name)] = (query, place);
        return true;
    }

    private Finding? FaultOf(string kind, string plural, string called, Place place)
    {
        if (draft.Limits.OfPlural(place, plural, kind) is { } fault)
            return fault;
        return _taken.TryGetValue(called, out (string Kind, Place Place) other) ? draft.Limits.OfPlurals(place, plural, kind, other.Kind, other.Place) : null;
    }
}
