using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Linking.Ids;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text.Words;

namespace Dateline.Language.Linking.Naming;

/// <summary>Finishes what Binding found about names in place of ids: only where all files are joined is it known whose they are.</summary>
internal sealed class UnreadNames
{
    /// <summary>More are no answer to what was meant.</summary>
    private const int MostOffered = 3;

    private readonly EntryIndex _index;
    private readonly MiswrittenIds _miswritten;
    private readonly ReferenceSuggestions _suggestions;
    private ILookup<EdtfDate, BoundEntry>? _byDate;
    private ILookup<string, BoundEntry>? _byAddress;

    private UnreadNames(EntryIndex index, MiswrittenIds miswritten)
    {
        _miswritten = miswritten;
        _index = index;
        _suggestions = new ReferenceSuggestions(index);
    }

    /// <returns>The findings of Binding that are finished here, each with what it becomes; null where another one says it.</returns>
    public static IReadOnlyDictionary<Finding, Finding?> Finish(EntryIndex index, MiswrittenIds miswritten, LostIds lost, IReadOnlyList<BoundFile> files)
    {
        var finished = new Dictionary<Finding, Finding?>();
        foreach (OfferedIds offered in files.SelectMany(file => file.OfferedIds))
        {
            bool areEntries = offered.Ids.All(id => index.Find(id) is { } entry && new Wanted(id, offered.Needed).Fits(entry));
            bool isItself = offered.Needed.Category == KindCategory.Event && offered.Ids.Contains(offered.Owner);
            if (!areEntries || isItself)
                finished[offered.Finding] = offered.WithoutOffers;
        }

        IReadOnlyList<BoundFile> concerned = [.. files.Where(file => file.UnreadNames.Count > 0)];
        if (concerned.Count > 0)
        {
            var names = new UnreadNames(index, miswritten);
            foreach (BoundFile file in concerned)
                names.Finish(file, finished);
        }

        foreach ((Finding finding, Finding ofAll) in miswritten.Finish(files).Concat(lost.Finish()))
            finished[finding] = ofAll;
        return finished;
    }

    private void Finish(BoundFile file, Dictionary<Finding, Finding?> finished)
    {
        var lists = new NamesInLists();
        var byPlace = new Dictionary<Place, UnreadName>();
        foreach (UnreadName name in file.UnreadNames)
            byPlace[name.Place] = name;
        foreach (Finding finding in file.Findings)
        {
            if (!byPlace.TryGetValue(finding.Place, out UnreadName? name))
                continue;
            if (ValueFindings.IsNoId(finding))
            {
                Finding? said = _miswritten.Explain(name) ? null : Finished(finding, name);
                finished[finding] = said;
                if (said is not null && KnownId(name) is { } id)
                    lists.Add(finding, said, name, id);
            }
            else if (ShapeFindings.IsListExpected(finding) && IdsIn(name) is { } ids)
                finished[finding] = UnreadNameAdvice.AsList(finding, name, ids);
        }

        lists.Finish(finished);
    }

    /// <summary>The id of the one entry that has this name or spelling; null where none has it, or several.</summary>
    private string? KnownId(UnreadName name)
    {
        var wanted = new Wanted(Names.ToKebabCase(name.Text), name.Needed);
        return IsId(wanted) ? wanted.Id : _suggestions.ByName(wanted) is { Count: 1 } named ? named[0] : null;
    }

    private Finding Finished(Finding finding, UnreadName name)
    {
        if (name.Needed.Category == KindCategory.Event && EdtfDate.TryParse(name.Text, out EdtfDate? date, out _))
            return UnreadNameAdvice.Date(finding, name, Dated(name, date!));
        if (name.Text.Contains("://"))
            return UnreadNameAdvice.Address(finding, name, WithAddress(name));
        var wanted = new Wanted(Names.ToKebabCase(name.Text), name.Needed);
        if (IsId(wanted))
            return UnreadNameAdvice.Spelled(finding, name, wanted.Id);
        IReadOnlyList<string> named = _suggestions.ByName(wanted);
        if (named.Count > 0)
            return UnreadNameAdvice.NameOf(finding, name, named);
        if (IdsIn(name) is { } ids)
            return ids.Count == 1 ? UnreadNameAdvice.Spelled(finding, name, ids[0]) : UnreadNameAdvice.Several(finding, name, ids);
        if (name.Needed.TakesPlace && PlacesBehindSources.In(name, text => KnownId(name with { Text = text })) is var (source, place))
            return UnreadNameAdvice.WithPlace(finding, name, source, place);
        if (name.Before is { } before && PlaceWords.Begin(name.Text) && IsId(new Wanted(before.Id, name.Needed)))
            return UnreadNameAdvice.PlaceOf(finding, name, before);
        if (name.Needed.MayBeNobody && Vacancies.IsWord(name.Text))
            return UnreadNameAdvice.Nobody(finding, name);
        if (Vacancies.AreDoubted(name.Text))
            return UnreadNameAdvice.DoubtedNobody(finding, name);
        if (RemarkIn(name) is var (known, remark))
            return UnreadNameAdvice.WithRemark(finding, name, known, remark);
        // A field that slipped into the text is no slip in an id.
        bool holdsField = name.Text.Contains(": ");
        return !holdsField && _suggestions.OfFittingKind(wanted).Id is { } near
            ? UnreadNameAdvice.Near(finding, name, near)
            : UnreadNameAdvice.OfNobody(finding, name, [.. _suggestions.Fitting(name.Needed).Select(entry => entry.Id)]);
    }

    /// <summary>An entry, and a remark in brackets behind it: <c>dora (guest)</c>. Null where it is anything else.</summary>
    private (string Id, string Remark)? RemarkIn(UnreadName name)
    {
        int open = name.Text.IndexOf('(');
        if (open <= 0 || !name.Text.EndsWith(")", StringComparison.Ordinal) || KnownId(name with { Text = name.Text.Substring(0, open).Trim() }) is not { } id)
            return null;
        return (id, name.Text.Substring(open + 1, name.Text.Length - open - 2).Trim());
    }

    /// <summary>The events of exactly this date, a few at most.</summary>
    private IReadOnlyList<string> Dated(UnreadName name, EdtfDate date) =>
        Fitting(name, (_byDate ??= _index.Entries.Where(entry => entry.Find(BuiltIns.Date)?.Value is DateValue).ToLookup(entry => ((DateValue)entry.Find(BuiltIns.Date)!.Value).Date))[date]);

    private IReadOnlyList<string> WithAddress(UnreadName name) =>
        Fitting(name, (_byAddress ??= _index.Entries
            .SelectMany(entry => entry.Fields.Select(field => (field.Value as UrlValue)?.Url).OfType<string>().Distinct(StringComparer.Ordinal).Select(url => (url, entry)))
            .ToLookup(pair => pair.url, pair => pair.entry, StringComparer.Ordinal))[name.Text]);

    private static IReadOnlyList<string> Fitting(UnreadName name, IEnumerable<BoundEntry> entries) =>
        [.. entries.Where(entry => new Wanted(entry.Id, name.Needed).Suits(entry)).Select(entry => entry.Id).Take(MostOffered)];

    /// <summary>The ids of several entries that one text names; null where it names one, or something else too.</summary>
    private List<string>? IdsIn(UnreadName name)
    {
        IReadOnlyList<string> pieces = SeveralNames.Of(name.Text);
        if (pieces.Count < 2)
            return null;
        var ids = new List<string>(pieces.Count);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string piece in pieces)
        {
            var wanted = new Wanted(Names.ToKebabCase(piece), name.Needed);
            if (IdOf(wanted) is not { } id)
                return null;
            if (seen.Add(id))
                ids.Add(id);
        }

        return ids;
    }

    private string? IdOf(in Wanted wanted) =>
        IsId(wanted) ? wanted.Id
        : _suggestions.ByName(wanted) is { Count: 1 } named ? named[0]
        : _suggestions.ByWords(wanted)?.Id;

    private bool IsId(in Wanted wanted) => _index.Find(wanted.Id) is { } entry && wanted.Fits(entry);
}
