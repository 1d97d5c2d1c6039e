using System.Collections.Immutable;
using Dateline.Files;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Files;
using Dateline.Testing;

namespace Dateline.Samples.Tests;

/// <summary>
/// The texts of a sample, which a test may break. A new text may hold a <see cref="Mark"/>: it is taken out again and
/// says where a finding is expected, so that the sample can be edited without touching the tests.
/// </summary>
public sealed class SampleFiles
{
    public const char Mark = '▸';

    private readonly ImmutableSortedDictionary<string, string> _texts;

    private SampleFiles(ImmutableSortedDictionary<string, string> texts) => _texts = texts;

    public static string Folder { get; } = FolderOf("RussiaNato");

    public static SampleFiles Unbroken { get; } = Of("RussiaNato");

    public static string FolderOf(string sample) => Repository.PathTo("samples", sample);

    /// <summary>The files of Dateline, and the copies of sources.</summary>
    public static SampleFiles Of(string sample)
    {
        FolderListing listing = FolderWalk.Of(FolderOf(sample));
        return new(listing.Files.Concat(listing.Copies.Where(path => !path.EndsWith(".verified.txt", StringComparison.Ordinal)))
            .ToImmutableSortedDictionary(path => Path.GetRelativePath(FolderOf(sample), path).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal));
    }

    public IEnumerable<string> Names => _texts.Keys;

    public string this[string name] => _texts[name];

    public SampleFiles With(string name, string text) => new(_texts.SetItem(name, text));

    public SampleFiles WithEvery(Func<string, string> change) =>
        new(_texts.ToImmutableSortedDictionary(pair => pair.Key, pair => change(pair.Value), StringComparer.Ordinal));

    /// <summary>Replaces a text that stands exactly once in a file.</summary>
    public SampleFiles Replace(string name, string old, string replacement) =>
        With(name, ReplaceOnce(this[name], old, replacement));

    /// <summary>Replaces a text that stands exactly once in an entry.</summary>
    public SampleFiles ReplaceIn(string id, string old, string replacement)
    {
        (string name, int start, int end) = Find(id);
        string text = this[name];
        return With(name, text[..start] + ReplaceOnce(text[start..end], old, replacement) + text[end..]);
    }

    /// <summary>Adds lines at the end of a file, which need not be there yet.</summary>
    public SampleFiles Append(string name, string lines) => With(name, (_texts.GetValueOrDefault(name) ?? "") + lines);

    public IReadOnlyList<Finding> Check() =>
        FolderCheck.Of(_texts.Select(pair => new SourceFile(pair.Key, WithoutMark(pair.Value)))).Findings;

    /// <summary>Where the marks stand, as the build prints it: file, line and column from 1.</summary>
    public IEnumerable<string> MarkedPlaces()
    {
        foreach ((string name, string text) in _texts)
        {
            var lines = LineMap.Of(WithoutMark(text));
            int marks = 0;
            for (int at = text.IndexOf(Mark); at >= 0; at = text.IndexOf(Mark, at + 1))
            {
                LinePosition position = lines.PositionOf(at - marks++);
                yield return $"{name}({position.Line + 1},{position.Character + 1})";
            }
        }
    }

    public void WriteTo(string folder)
    {
        foreach ((string name, string text) in _texts)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name))!);
            File.WriteAllText(Path.Combine(folder, name), WithoutMark(text));
        }
    }

    private (string Name, int Start, int End) Find(string id)
    {
        foreach ((string name, string text) in _texts)
        {
            int start = ("\n" + text).IndexOf($"\n{id}:", StringComparison.Ordinal);
            if (start < 0)
                continue;
            int blank = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            return (name, start, blank < 0 ? text.Length : blank + 1);
        }

        throw new ArgumentException($"The sample has no entry \"{id}\".", nameof(id));
    }

    private static string ReplaceOnce(string text, string old, string replacement)
    {
        int first = text.IndexOf(old, StringComparison.Ordinal);
        if (first < 0 || text.IndexOf(old, first + 1, StringComparison.Ordinal) >= 0)
            throw new ArgumentException($"\"{old}\" does not stand exactly once there.", nameof(old));
        return text[..first] + replacement + text[(first + old.Length)..];
    }

    private static string WithoutMark(string text) => text.Replace(Mark.ToString(), "");
}
