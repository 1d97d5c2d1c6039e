using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Generator.Tests;

/// <summary>
/// A timeline all of whose names are taken from those that mean something to C#, to generated code or to .NET, and with
/// entries of the same names.
/// </summary>
internal sealed record NastyTimeline(string Root, string Timeline, string Events)
{
    private const string Words =
        """
        abstract action add after allows also and argument-null-exception array as-of async at attribute await
        base bool builder case cases cell cell-reader cell-readers change change-converter change-json-converter choice-json-converter choice-names choices class clone
        code-analysis collections compiled compiled-checks compiled-choices compiled-data compiled-timeline console cases-index data data-a data-b
        date date-only date-precision date-time-offset dateline decimal deconstruct default diagnostics dynamic edtf-date
        effective entities entity entries entry entry-check enum equality-contract equals event event-date event-status
        events evidence evidence-of extensions fact fact-derivation fact-of facts field field-check field-evidence file file-origins file-text finalize
        find found generic get get-hash-code get-type global group-facts happened hash hash-code hidden histories http i-entity
        i-entry i-event i-facts i-quote i-read-only-list i-source id immutable immutable-array in-order-of-time index
        init int invalid-operation-exception inverses io is json json-converter json-derived-type json-ignore
        json-ignore-attribute json-polymorphic json-serializer key kind known known-value linq
        list long managed math member memberwise-clone move name name-of nameof namespace net nint not not-null-when note
        notnull nullable object observations on or origin origins other parent part partial person position
        print-members private quote quotes read-only-span reading record record-text reference reference-converter
        reference-equals references register required require row rule rules runtime samples scoped serialization series set
        sets-required-members source sources speaker status step string string-builder string-comparer system task tasks
        text threading timeline timeline-index title to-string try-find type uri validate value var version violation
        violation-severity violations void when where with world x x-1 x1
        """;

    private static readonly string[] Names = Words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    public static Gen<NastyTimeline> Any { get; } = Gen.Choose(0, 3 * Names.Length).ArrayOf(32).Select(numbers => Of([.. numbers.Select(NameOf)]));

    /// <summary>Files of a project; the names of its folders are in its namespace.</summary>
    public GeneratorHarness Project => new GeneratorHarness { RootNamespace = Root }
        .With("a.timeline.yaml", Timeline)
        .With("a.events.yaml", Events);

    public override string ToString() => $"{Root}\n{Timeline}\n{Events}";

    /// <summary>One in three is nasty: among too many of them most are refused, and what is left says little.</summary>
    private static string NameOf(int number, int place) => number < Names.Length ? Names[number] : $"plain-{place}";

    private static NastyTimeline Of(string[] n) => new(
        $"Samples.{Emit.CSharp.Naming.CSharpNames.ToPascalCase(n[30])}",
        $"""
        dateline: 1
        timeline: {n[0]}
        choices:
          {n[1]}: [{n[2]}, {n[3]}]
        records:
          {n[4]}:
            {n[5]}: {n[1]}?
            {n[6]}: text
            {n[7]}: entity?
        entities:
          {n[8]}:
            {n[9]}: {n[10]}?
            {n[11]}: list of {n[4]}
            {n[12]}: one of {n[13]} | {n[14]}
          {n[10]}:
            is: {n[8]}
            {n[15]}: uri?
        series:
          {n[16]}:
            of: {n[8]}
            type: count
          {n[17]}:
            of: {n[10]}
            type: {n[1]}
        events:
          {n[18]}:
            plural: {n[19]}
            fields:
              {n[20]}: {n[10]}
              {n[16]}: change of {n[16]}
              {n[21]}: url?
          {n[22]}:
            fields:
              {n[23]}:
                type: event
                optional: yes
                inverse: {n[24]}
              {n[25]}:
                type: list of {n[8]}
                inverse: {n[26]}
              {n[27]}: day?
        rules:
          {n[28]}:
            in: {n[22]}
            check: not has({n[27]}) or size({n[25]}) >= 0
          {n[29]}:
            in: {n[18]}
            order: [date, effective]

        """.ReplaceLineEndings("\n"),
        $"""
        {n[29]}:
          kind: {n[10]}
          name: One
          {n[12]}: {n[13]}
        {n[28]}:
          kind: {n[18]}
          date: 2018
          {n[20]}: {n[29]}
          {n[16]}: 30 -> 20
        {n[31]}:
          kind: {n[22]}
          date: 2018
          {n[23]}: {n[28]}
        """.ReplaceLineEndings("\n"));
}
