using Dateline.Language.Collections;
using Dateline.Language.Linking;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Linking.Time;
using Dateline.Language.Series.Books;
using Dateline.Language.Series.Breaks;
using Dateline.Language.Series.Misnamed;
using Dateline.Language.Series.Moves;
using Dateline.Language.Series.Reading;
using Dateline.Language.Series.Walk;

namespace Dateline.Language.Series;

/// <summary>Puts the changes of every series in order and finds where they do not connect.</summary>
public static class SeriesEngine
{
    /// <param name="timeline">The joined files.</param>
    /// <param name="work">Asks several files and chains at once, where nothing is remembered; null for one after the other.</param>
    /// <param name="memo">Takes what is found, and has what a run before this one found; null where nobody asks again.</param>
    public static SeriesResult Resolve(LinkedTimeline timeline, SeriesMemo? memo = null, FileWork? work = null, CancellationToken cancellation = default)
    {
        work ??= FileWorks.OneByOne;
        var findings = new List<RuleFinding>();
        var histories = new List<SeriesHistory>();
        IReadOnlyList<SeriesBook> books = memo?.Read(timeline, findings, cancellation) ?? Read(timeline, findings, work, cancellation);
        foreach (SeriesBook book in books)
        {
            if (memo is null)
                AskAll(book);
            else
                Recall(memo, book);
            foreach (SeriesMove move in book.Homeless)
                LoneMoves.Check(move, findings);
        }

        memo?.EndRun();
        MisnamedObservations.Settle(timeline, books, findings);

        // What moves a series may be declared where the timeline file cannot be read: then no entry is at fault.
        if (!timeline.Schema.IsWhole)
            findings.Clear();
        return new SeriesResult(histories, findings);

        void Recall(SeriesMemo memo, SeriesBook book)
        {
            foreach (SeriesChain chain in book.Chains())
            {
                cancellation.ThrowIfCancellationRequested();
                histories.Add(memo.Along(book, chain, timeline.After, findings));
            }
        }

        void AskAll(SeriesBook book)
        {
            foreach ((SeriesHistory history, List<RuleFinding> found) in work.Each(book.Chains(), chain => Along(book, chain, timeline.After), cancellation))
            {
                histories.Add(history);
                findings.AddRange(found);
            }
        }
    }

    private static (SeriesHistory History, List<RuleFinding> Found) Along(SeriesBook book, SeriesChain chain, AfterOrder after)
    {
        var found = new List<RuleFinding>();
        return (ChainWalk.Along(book, chain, after, found), found);
    }

    private static IReadOnlyList<SeriesBook> Read(LinkedTimeline timeline, List<RuleFinding> findings, FileWork work, CancellationToken cancellation)
    {
        var slots = SeriesSlots.Of(timeline.Schema);
        FileMoves[] files = work.Each(timeline.Index.Files, digest => FileMoveReader.Read(digest.File, timeline, slots, cancellation), cancellation);
        findings.AddRange(files.SelectMany(file => file.Findings));
        return SeriesBooks.Of(timeline.Schema.Series, files);
    }
}
