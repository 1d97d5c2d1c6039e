using System.Text;
using Dateline.Compiled;
using Dateline.Runtime.Tests.Lists;

namespace Dateline.Runtime.Tests;

/// <summary>Where a runtime replaces the texts of a timeline, the next one who asks gets what they say now.</summary>
public class HotReloadTests
{
    [Fact]
    public void What_is_asked_afterwards_is_read_of_the_new_texts()
    {
        var papers = new Papers("b-post", "d-times");
        IReadOnlyList<Paper> all = papers.InOrderOfIds<Paper>(["source"]);
        IReadOnlyList<IEntry> named = papers.EntriesReferringTo<Paper>("names", "b-post", "source");
        Series<long> before = papers.SeriesOf("copies", "b-post", CellReaders.Integer);
        Paper old = papers.Entry<Paper>("d-times");
        Assert.Equal("b-post d-times", string.Join(' ', all.Select(paper => paper.Id)));
        Assert.Equal("b-post d-times", string.Join(' ', named.Select(paper => paper.Id)));
        Assert.Equal(2, before.Latest.Value);
        Assert.Equal(new Origin("papers", 2, 1), papers.OriginOf(old.Row, old.Id));

        papers.Ids = ["a-news", "b-post", "c-sun", "d-times"];
        HotReload.ClearCache(null);

        Assert.Equal("a-news b-post c-sun d-times", string.Join(' ', all.Select(paper => paper.Id)));
        Assert.Equal("b-post c-sun d-times", string.Join(' ', named.Select(paper => paper.Id)));
        Assert.Equal(4, papers.SeriesOf("copies", "b-post", CellReaders.Integer).Latest.Value);
        Assert.Equal("c-sun", papers.Entry<Paper>("c-sun").Id);
        Assert.NotSame(old, papers.Find("d-times"));
        Assert.Equal(new Origin("papers", 4, 1), papers.OriginOf(papers.Entry<Paper>("d-times").Row, "d-times"));
    }

    /// <summary>An entry that a program still holds says what it said. Its row is another entry's now, of which it says nothing.</summary>
    [Fact]
    public void An_entry_of_before_says_nothing_of_another_one()
    {
        var papers = new Papers("b-post", "d-times");
        Paper old = papers.Entry<Paper>("d-times");
        Assert.Equal("of d-times", papers.EvidenceOf(old.Row, old, "note"u8, KnownValue.Of("of d-times"), CellReaders.Text).Why);

        papers.Ids = ["a-news", "c-sun"];
        HotReload.ClearCache([typeof(Papers)]);

        Assert.Null(papers.OriginOf(old.Row, old.Id));
        Evidence<string> evidence = papers.EvidenceOf(old.Row, old, "note"u8, KnownValue.Of("of d-times"), CellReaders.Text);
        Assert.Equal("of d-times", evidence.Value);
        Assert.Null(evidence.Why);
        Assert.Null(papers.Find("d-times"));
    }

    [Fact]
    public void A_series_that_is_held_is_read_of_what_is_there_when_it_is_asked()
    {
        var papers = new Papers("b-post", "d-times");
        Series<long> held = papers.SeriesOf("copies", "d-times", CellReaders.Integer);

        papers.Ids = ["b-post", "c-sun", "d-times"];
        HotReload.ClearCache(null);
        Assert.Equal(3, held.Latest.Value);

        Series<long> gone = papers.SeriesOf("copies", "c-sun", CellReaders.Integer);
        papers.Ids = ["b-post"];
        HotReload.ClearCache(null);
        Assert.Empty(gone.History);
    }

    [Fact]
    public void Events_of_a_range_are_those_of_now()
    {
        var days = new Days("2020-01-01", "2020-03-01");
        EventList<SampleEvent> events = days.InOrderOfTime<SampleEvent>(null);
        EventRange<SampleEvent> spring = events.CertainlyIn(new(2020, 3, 1), new(2020, 5, 31));
        Assert.Equal(["e1"], spring.Select(one => one.Id));

        days.Dates = ["2020-03-02", "2020-04", "2021"];
        HotReload.ClearCache(null);

        Assert.Equal(["e0", "e1"], spring.Select(one => one.Id));
        Assert.Equal("2021", events.Find("e2")?.Date.Text);
        Assert.Equal(3, ((ITimeline)days).Events.Count);
    }

    /// <summary>Events in order, with their dates.</summary>
    private sealed class Days(params string[] dates) : CompiledTimeline
    {
        public string[] Dates { get; set; } = dates;

        protected override int FileCount => 1;

        protected override int EntryCount => Dates.Length;

        protected override int EventCount => Dates.Length;

        protected override ReadOnlySpan<byte> Index(int block) => Papers.Lines(Dates.Select((_, i) => $"e{i}"));

        protected override ReadOnlySpan<byte> Places(int block) => Papers.Lines(Dates.Select((_, i) => $"0 {i}"));

        protected override ReadOnlySpan<byte> OrderOfTime(int block) => Papers.Lines(Dates.Select((_, i) => i == 0 ? "0" : "1"));

        protected override ReadOnlySpan<byte> FileText(int file, int block) => Papers.Lines(Dates.Select((date, i) => $"e{i} sample\n date {date}"));

        protected override IEntry Create(Cell row) => new SampleEvent(row.Id, row.Date("date"u8));
    }

    /// <summary>Papers that name each other, each with a series that ends with how many there are.</summary>
    private sealed class Papers(params string[] ids) : CompiledTimeline
    {
        public string[] Ids { get; set; } = ids;

        protected override int EntryCount => Ids.Length;

        protected override ReadOnlySpan<byte> Index(int block) => Lines(Ids);

        protected override ReadOnlySpan<byte> Places(int block) => Lines(Ids.Select((_, i) => $"0 {i}"));

        protected override ReadOnlySpan<byte> Kinds => Lines([$"source {Ids.Length}"]);

        protected override ReadOnlySpan<byte> Histories(int block) =>
            Lines(Ids.Select(id => $"copies {id}\n - {id}\n  when 2020\n  from 1\n  to {Ids.Length}"));

        protected override int FileCount => 1;

        protected override ReadOnlySpan<byte> FileText(int file, int block) => Lines(Ids.Select(id => $"{id} source\n note of {id}\n  ~why of {id}{(id == "a-news" ? "" : "\n names b-post")}"));

        protected override ReadOnlySpan<byte> FileOrigins(int file) => Lines(["papers", .. Ids.Select((_, i) => $"{i + 1} 1")]);

        protected override IEntry Create(Cell row) => new Paper(row.Id, row.Number);

        public static byte[] Lines(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }

    private sealed record Paper(string Id, int Row) : IEntry
    {
        public string Kind => "source";

        public IReadOnlyList<string> Also => [];

        public string? Note => null;

        public IReadOnlyList<ISource> Sources => [];

        public Origin? Origin => null;
    }
}
