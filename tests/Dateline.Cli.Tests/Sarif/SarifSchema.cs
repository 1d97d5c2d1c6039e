using System.Text.Json;
using Json.Schema;

namespace Dateline.Cli.Tests;

/// <summary>The schema of the standard SARIF 2.1.0.</summary>
internal static class SarifSchema
{
    private static readonly JsonSchema Schema = Read();

    /// <summary>What the schema says against a log.</summary>
    public static IReadOnlyList<string> ProblemsOf(JsonElement log)
    {
        EvaluationResults results = Schema.Evaluate(log, new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        return results.IsValid ? [] : [.. results.Details!.Where(detail => detail.Errors is not null).SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"))];
    }

    private static JsonSchema Read()
    {
        using Stream schema = typeof(SarifSchema).Assembly.GetManifestResourceStream("sarif-2.1.0.json")!;
        using var reader = new StreamReader(schema);
        return JsonSchema.FromText(reader.ReadToEnd());
    }
}
