using Dateline.Language.Text;

namespace Dateline.Language.Tests.Slips;

/// <summary>Lines of a patch with their signs are one finding, and the new version is read.</summary>
public sealed class PatchSignsTests
{
    [Theory]
    [InlineData("  rooms: 20 -> 30\n", "-  rooms: 20 -> 29\n+  rooms: 20 -> 30\n", "events 34,1 DTL1077")]
    [InlineData("  rooms: 20 -> 30\n", "+  rooms: 20 -> 30\n", "events 34,1 DTL1077")]
    [InlineData("  rooms: 20 -> 30\n", "+ rooms: 20 -> 30\n", null)]
    [InlineData("    value: 40\n", "-   value: 41\n+   value: 40\n", "events 21,1 DTL1077")]
    [InlineData("ben-adler:\n  kind: person\n  name: Ben Adler\n", "+ben-adler:\n+  kind: person\n+  name: Ben Adler\n", "events 4,1 DTL1077")]
    [InlineData("ben-adler:\n  kind: person\n  name: Ben Adler\n", "+ ben-adler:\n+   kind: person\n+   name: Ben Adler\n", "events 4,1 DTL1077")]
    [InlineData("    - speaker: ann-brien\n", "-    - speaker: ben-adler\n+    - speaker: ann-brien\n", "events 37,1 DTL1077")]
    [InlineData("mill-opens:\n", "@@ -12,3 +12,3 @@ gazette:\nmill-opens:\n", "events 14,1 DTL1077")]
    public void In_one_place(string written, string slip, string? expected)
    {
        SourceFile[] files = SlippedFolder.With(written, slip);
        if (expected is null)
        {
            Assert.DoesNotContain("DTL1077", SlippedFolder.Said(files), StringComparison.Ordinal);
            return;
        }

        Assert.Equal(expected, SlippedFolder.Said(files));
        Assert.Equal(SlippedFolder.Entries, SlippedFolder.Mended(files)[1].Text);
    }

    [Theory]
    [InlineData("+", "")]
    [InlineData("+", "diff --git a/town b/town\nnew file mode 100644\n--- /dev/null\n+++ b/town\n@@ -0,0 +1,47 @@\n")]
    [InlineData(" ", "@@ -1,47 +1,47 @@\n")]
    public void In_a_whole_file(string sign, string head)
    {
        string signed = string.Concat(SlippedFolder.Entries.Split('\n')[..^1].Select(line => sign + line + "\n"));
        SourceFile[] files = [new("town.timeline.yaml", SlippedFolder.Timeline), new("town.events.yaml", head + signed)];

        Assert.Equal("events 1,1 DTL1077", SlippedFolder.Said(files));
        Assert.Equal(SlippedFolder.Entries, SlippedFolder.Mended(files)[1].Text);
    }
}
