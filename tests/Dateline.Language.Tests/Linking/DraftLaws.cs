using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Linking;

/// <summary>Whoever finishes a draft as it is offered, or makes an entry one, is not told of the next.</summary>
public class DraftLaws
{
    private const int Entries = 6;

    private static readonly Gen<string> Entry =
        from draft in Gen.Elements("", "", "draft: yes", "draft: yes", "draft: true", "draft: no")
        from isInBraces in Gen.Elements(true, false, false)
        from isDraftFirst in Gen.Elements(true, false)
        from hasField in Gen.Elements(true, true, false)
        from near in Gen.Choose(0, Entries - 1).ListOf().Select(some => some.Distinct().Take(2).ToArray())
        from isFormer in Gen.Elements(true, false, false, false)
        let field = near.Length == 0 || !hasField ? "" : $"near: [{string.Join(", ", near.Select(one => isFormer ? $"was-{one}" : $"e{one}"))}]"
        let fields = new[] { isDraftFirst ? draft : "", "kind: thing", "name: A thing", isDraftFirst ? "" : draft, field }.Where(line => line.Length > 0)
        select isInBraces ? $" {{ {string.Join(", ", fields)}, formerly: WAS }}" : $"\n  {string.Join("\n  ", fields)}\n  formerly: WAS";

    private static readonly Gen<string> Defaults =
        from draft in Gen.Elements("", "", "    draft: yes\n", "    draft: no\n")
        from near in Gen.Elements("", "", "", "    near: [e3]\n")
        select draft.Length + near.Length == 0 ? "" : $"file:\n  defaults:\n{draft}{near}";

    private static readonly Gen<SourceFile[]> Files =
        from entries in Entry.ArrayOf(Entries)
        from first in Defaults
        from second in Defaults
        select new[]
        {
            new SourceFile("things.timeline.yaml", "dateline: 1\ntimeline: things\nentities:\n  thing: { near: list of thing }\n"),
            new SourceFile("a.events.yaml", first + Text(entries, 0, 3)),
            new SourceFile("b.events.yaml", second + Text(entries, 3, Entries)),
        };

    [Fact]
    public void No_offered_edit_leads_to_the_next_draft()
    {
        int tried = 0;
        Check.One(Laws.Tried(200, inLongRuns: 10_000), Prop.ForAll(Files.ToArbitrary(), files =>
        {
            foreach (Finding finding in Naming(files))
            {
                Assert.Contains(finding.Repairs, repair => repair.Edits.Count > 0);
                foreach (Repair repair in finding.Repairs)
                {
                    Assert.NotEmpty(repair.Edits);
                    SourceFile[] mended = Edits.Apply(files, repair);
                    IEnumerable<string> left = Naming(mended).Select(Draft);
                    Assert.True(!left.Except(Naming(files).Select(Draft).Where(draft => draft != Draft(finding))).Any(), $"{finding.Message}\n{repair.Title}\n{Shown(files)}\n\n{Shown(mended)}");
                    tried++;
                }
            }
        }));
        Assert.InRange(tried, 200, 1_000_000);
    }

    private static string Text(string[] entries, int from, int to) =>
        string.Concat(Enumerable.Range(from, to - from).Select(one => $"e{one}:{entries[one].Replace("WAS", $"was-{one}", StringComparison.Ordinal)}\n"));

    private static IReadOnlyList<Finding> Naming(IReadOnlyList<SourceFile> files) => [.. FolderCheck.Of(files).Findings.Where(finding => finding.Code == "DTL3161")];

    /// <summary>Of which draft it is said that no other entry may name it.</summary>
    private static string Draft(Finding finding) => finding.Message.Split('"')[1];

    private static string Shown(IEnumerable<SourceFile> files) => string.Join("\n--\n", files.Skip(1).Select(file => file.Text));
}
