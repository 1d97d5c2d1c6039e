using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Linking.EntryDrafts;
using Dateline.Language.Linking.Ids;
using Dateline.Language.Linking.Naming;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text.Words;

namespace Dateline.Language.Linking.References;

/// <summary>Says what is wrong with the names that lead nowhere, or to what cannot stand there.</summary>
internal sealed class ReferenceCheck(TimelineSchema schema, EntryIndex index, MiswrittenIds miswritten, LostIds lost, IReadOnlyDictionary<string, BoundEntry>? drafts, List<Finding> findings)
{
    private readonly List<ReferenceUse> _missing = [];
    private readonly List<ReferenceUse> _ofOtherKind = [];
    private readonly HashSet<string> _namedSources = new(StringComparer.Ordinal);

    /// <param name="work">Follows the names of one file beside those of another.</param>
    /// <param name="memo">Takes what is found, and has what a run before this one found; null where nobody asks again.</param>
    /// <returns>The ids of the sources that another entry names.</returns>
    public ISet<string> Run(FileWork work, LinkMemo? memo = null, CancellationToken cancellation = default)
    {
        foreach (FileReferences references in memo is null ? work.Each(index.Files, Through, cancellation) : index.Files.Select(digest => memo.ReferencesOf(digest.File, () => Through(digest))))
        {
            cancellation.ThrowIfCancellationRequested();
            _missing.AddRange(references.Missing);
            _ofOtherKind.AddRange(references.OfOtherKind);
            _namedSources.UnionWith(references.NamedSources);
            miswritten.Use(references.NamedMiswritten);
            findings.AddRange(references.Findings);
        }

        if (drafts is not null)
            SayDrafts(drafts);
        if (_missing.Count + _ofOtherKind.Count > 0)
            Report();
        return _namedSources;

        FileReferences Through(FileDigest digest) => ReferenceWalk.Through(digest.File, index, cancellation);
    }

    private void SayDrafts(IReadOnlyDictionary<string, BoundEntry> drafts)
    {
        var needs = new DraftNeeds(index, drafts);
        foreach (IGrouping<string, ReferenceUse> uses in _missing.Where(use => drafts.ContainsKey(use.Reference.Id)).GroupBy(use => use.Reference.Id, StringComparer.Ordinal))
        {
            ReferenceUse first = uses.First();
            // Of several entries, nobody would want to make each a draft by one edit.
            bool isOfOne = !uses.Any(use => use.IsOfDefaults || use.Entry.Id != first.Entry.Id);
            Finding finding = DraftFindings.Names(first, needs.OfFinished(drafts[uses.Key]), isOfOne ? needs.OfDraft(first.Entry) : []);
            findings.Add(RepeatedMistake.Of(finding, [.. uses.Skip(1).Select(use => use.Place).Distinct()]));
        }

        _missing.RemoveAll(use => drafts.ContainsKey(use.Reference.Id));
    }

    private void Report()
    {
        var suggestions = new ReferenceSuggestions(index);
        var suitable = new SuitableIds(index);
        KnownUses known = KnownUses.In(index);
        foreach (ReferenceUse use in _missing.Where(use => IsStandIn(use)))
            findings.Add(ShapeFindings.Placeholder(use.Place, use.Reference.Id, use.Site) with { Subject = use.Subject });
        var ofNobody = new List<IReadOnlyList<ReferenceUse>>();
        foreach (IGrouping<string, ReferenceUse> group in _missing.Where(use => !IsStandIn(use)).GroupBy(use => use.Reference.Id, StringComparer.Ordinal))
        {
            IReadOnlyList<ReferenceUse> uses = [.. group];
            if (uses.All(one => Vacancies.Are(one)))
                findings.Add(ReferenceFindings.Nobody(uses));
            else if (Suggested(uses, suggestions, suitable).Id is not { } near)
                ofNobody.Add(uses);
            else if (miswritten.Explain(group.Key, near, uses.Select(one => one.Place)))
                continue;
            else if (uses.Count > 1)
                ofNobody.Add(uses); // A slip of the hand is seldom made twice.
            else
                findings.AddRange(LeadNowhere(uses, suggestions, suitable, known));
        }

        List<IReadOnlyList<ReferenceUse>> nowhere = [.. OverwrittenIds.Explain(lost.Explain(ofNobody), index, findings)];
        if (MissingFile.IsLikely(nowhere.Count(uses => Suggested(uses, suggestions, suitable).Id is null)))
            findings.Add(MissingFile.Of(nowhere));
        else
            findings.AddRange(MissingFile.OfAKind(nowhere, suggestions, findings).SelectMany(uses => LeadNowhere(uses, suggestions, suitable, known)));

        foreach (ReferenceUse use in ChangedPlaces.Explain(WrongKinds.Explain(_ofOtherKind, schema, index, findings), index, findings))
            findings.Add(ReferenceFindings.IsOfAnotherKind(use, index.Find(use.Reference.Id)!, suitable.Of(use, suggestions.ForFitting(use.Wanted)), Offered([use], suggestions, suitable, known)));
    }

    /// <summary>
    /// One finding for all uses of a name. What is offered is written in all of these places, so it has to suit each; where other kinds
    /// of entries are asked for and one place has an offer of its own, there are several slips that look alike.
    /// </summary>
    private static IEnumerable<Finding> LeadNowhere(IReadOnlyList<ReferenceUse> uses, ReferenceSuggestions suggestions, SuitableIds suitable, KnownUses known)
    {
        Suggestion suggested = Suggested(uses, suggestions, suitable);
        List<IGrouping<ReferenceType, ReferenceUse>> byNeed = suggested.Id is null ? [.. uses.GroupBy(use => use.Needed)] : [];
        return byNeed.Count > 1 && byNeed.Exists(ofOne => Suggested([.. ofOne], suggestions, suitable).Id is not null)
            ? byNeed.Select(ofOne => Of([.. ofOne], Suggested([.. ofOne], suggestions, suitable)))
            : [Of(uses, suggested)];

        Finding Of(IReadOnlyList<ReferenceUse> ofNeed, Suggestion meant)
        {
            int fitting = suggestions.Fitting(ofNeed[0].Needed).Count;
            return RepeatedMistake.Of(
                ReferenceFindings.LeadsNowhere(ofNeed[0], meant, fitting, Offered(ofNeed, suggestions, suitable, known)),
                [.. ofNeed.Skip(1).Select(other => other.Place).Distinct()]);
        }
    }

    private static Suggestion Suggested(IReadOnlyList<ReferenceUse> uses, ReferenceSuggestions suggestions, SuitableIds suitable) =>
        uses.Aggregate(suggestions.For(uses[0].Wanted), (offered, one) => suitable.Of(one, offered));

    /// <summary>The ids that may stand in each of these places, the likeliest first; empty where there are none, or too many.</summary>
    private static IReadOnlyList<string> Offered(IReadOnlyList<ReferenceUse> uses, ReferenceSuggestions suggestions, SuitableIds suitable, KnownUses known)
    {
        IReadOnlyList<BoundEntry> fitting = suggestions.Fitting(uses[0].Needed);
        return fitting.Count > ReferenceFindings.MostListed
            ? []
            : known.BestFirst(uses[0].FieldName, [.. fitting.Where(entry => uses.All(use => suitable.Of(use, entry.Id) is not null))]);
    }

    /// <summary>A word for "nobody knows", where no entry has it for its id. In a series it may say that there was nobody.</summary>
    private static bool IsStandIn(in ReferenceUse use) =>
        use.FieldName != ReferenceWalk.SaysField && StandIns.Contain(use.Reference.Id) && !Vacancies.Are(use);
}
