using System.Text;
using Dateline.Compiled;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Runtime.Tests;

/// <summary>What several entries say is one object, and never another value than the one that is written.</summary>
public class SharedValuesTests
{
    /// <summary>A few pieces, so that texts come again, escaped ones and those that look like them among them.</summary>
    private static readonly string[] Pieces = ["a", "b-", "2018", @"\\", @"\u2028", "u2028", "\u00E9", "\u4E2D"];

    [Fact]
    public void A_value_is_what_its_bytes_say() => Prop.ForAll(Gen.ListOf(Gen.ListOf(Gen.Elements(Pieces))).ToArbitrary(), texts =>
    {
        // Two hundred and fifty-six places, in which more texts are than have room.
        var shared = new SharedValues(entries: 3);
        byte[][] written = [.. texts.Select(pieces => Encoding.UTF8.GetBytes(string.Concat(pieces))), .. Enumerable.Range(0, 600).Select(number => Encoding.UTF8.GetBytes($"n{number}"))];
        return written.Concat(written).All(bytes =>
        {
            string read = CellReaders.Decode(bytes);
            return shared.Text(bytes) == read && shared.Name(bytes).Id == read && shared.Date(bytes).Text == read;
        });
    }).Check(Laws.Tried(100));

    [Fact]
    public void What_comes_again_is_one_object()
    {
        var shared = new SharedValues(entries: 3);

        Assert.Same(shared.Text("Kabul"u8), shared.Text("Kabul"u8));
        Assert.Same(shared.Date("2018-03"u8), shared.Date("2018-03"u8));
        Assert.Same(shared.Name("nato"u8), shared.Name("nato"u8));
    }

    [Fact]
    public void A_date_that_is_only_shown_means_the_same_as_one_that_is_read()
    {
        var shared = new SharedValues(entries: 3);

        Assert.Equal(new DateOnly(2018, 3, 31), shared.Date("2018-03"u8).Latest);
        Assert.Same(EventDate.Unknown, shared.Date("unknown"u8));
    }
}
