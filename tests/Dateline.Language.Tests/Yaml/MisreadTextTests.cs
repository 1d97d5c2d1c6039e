using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml;

namespace Dateline.Language.Tests.Yaml;

public class MisreadTextTests
{
    [Theory]
    [InlineData("Ren\u00C3\u00A9", "Ren\u00E9")]
    [InlineData("M\u00C3\u00BCnchen and Z\u00C3\u00BCrich", "M\u00FCnchen and Z\u00FCrich")]
    [InlineData("don\u00E2\u20AC\u2122t", "don\u2019t")]
    [InlineData("\u00E2\u20AC\u0153so\u00E2\u20AC\u009D", "\u201Cso\u201D")]
    [InlineData("\u00C5\u201A\u00C3\u00B3d\u00C5\u00BA", "\u0142\u00F3d\u017A")]
    [InlineData("\u00D0\u0178\u00D1\u20AC\u00D0\u00B8\u00D0\u00B2\u00D0\u00B5\u00D1\u201A", "\u041F\u0440\u0438\u0432\u0435\u0442")]
    [InlineData("\u0420\u045F\u0421\u0402\u0420\u0451\u0420\u0406\u0420\u00B5\u0421\u201A", "\u041F\u0440\u0438\u0432\u0435\u0442")]
    [InlineData("Ren\u221A\u00A9", "Ren\u00E9")]
    [InlineData("don\u201A\u00C4\u00F4t", "don\u2019t")]
    [InlineData("Ren\u00C3\u0192\u00C2\u00A9", "Ren\u00E9")]
    public void What_was_read_in_another_encoding_is_restored(string text, string meant)
    {
        string file = $"a:\n  name: {text}\n  note: {text}\n";
        Finding finding = Assert.Single(Find(file), finding => finding.Code == "DTL1091");
        // What holds a sign that no text may contain is no YAML elsewhere.
        Assert.Equal((text.Contains('\u009D') ? Severity.Error : Severity.Warning, 2), (finding.Severity, finding.Place.LineNumber));
        Assert.Single(Find(file));
        string mended = Edits.Apply(file, Assert.Single(finding.Repairs));
        Assert.Equal($"a:\n  name: {meant}\n  note: {meant}\n", mended);
        Assert.Empty(Find(mended));
    }

    [Theory]
    [InlineData("\u00ABperch\u00E9\u2026\u00BB")]
    [InlineData("\u00ABCAF\u00C9\u00BB and \u00ABIRM\u00C3\u00BB")]
    [InlineData("S\u00C3O PAULO, NESCAF\u00C9\u00AE, \u00C5\u00B2, \u00C4\u2013\u00D6")]
    [InlineData("\u221A2 and \u221A\u03C0")]
    [InlineData("\u0420\u043E\u0441\u0441\u0438\u044F, \u0421\u0421\u0421\u0420, \u00AB\u0421\u00BB")]
    [InlineData("M\u00FCnchen, 5 \u20AC, \u00E0 \u00AB, \u4E2D\u56FD, \u65E5\u672C")]
    public void What_people_write_is_left_alone(string text) => Assert.DoesNotContain(Find($"a:\n  name: {text}\n"), finding => finding.Code == "DTL1091");

    private static IReadOnlyList<Finding> Find(string text) => YamlDocument.Read(new SourceFile("a.events.yaml", text)).Findings;
}
