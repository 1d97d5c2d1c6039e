using Dateline.Language.Rules.Checking;
using Dateline.Language.Rules.Queries;
using Dateline.Language.Schema.Fields;
using Dateline.Language.Schema.Kinds;
using Dateline.Language.Schema.Sections;
using Dateline.Language.Schema.Series;
using LongFormReader = Dateline.Language.Binding.Fields.LongFormReader;

namespace Dateline.Language.Rules;

/// <summary>The keys of the language itself by where they stand, each list as its reader has it; for hosts that offer and explain them.</summary>
public static class LanguageKeys
{
    public static IReadOnlyList<string> OfTimelineFile => RootReader.Keys;

    public static IReadOnlyList<string> OfKind => KindReader.KeysWithMembers;

    public static IReadOnlyList<string> OfRecord => RecordReader.Keys;

    /// <summary>Of the long form of a declared field.</summary>
    public static IReadOnlyList<string> OfField => FieldReader.Keys;

    public static IReadOnlyList<string> OfSeries => SeriesReader.Keys;

    /// <summary>Without the verbs and their options, which <see cref="Verbs.VerbTable"/> has.</summary>
    public static IReadOnlyList<string> OfRule => RuleReader.CommonKeys;

    public static IReadOnlyList<string> OfQuery => QueryReader.Keys;

    /// <summary>Of the long form of a value in an events file.</summary>
    public static IReadOnlyList<string> OfValue => LongFormReader.Keys;
}
