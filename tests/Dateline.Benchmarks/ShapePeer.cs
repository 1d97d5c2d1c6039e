using Dateline.Testing;

namespace Dateline.Benchmarks;

/// <summary>
/// js-yaml and ajv, which check the shape of the same files against the JSON Schema that <c>dateline schema</c> writes of them: no
/// chain, no reference, no date.
/// </summary>
internal static class ShapePeer
{
    private const string SchemaName = "corpus.schema.json";
    private const string ScriptName = "shape.cjs";

    private const string Script = $$"""
        const fs = require("fs"), path = require("path"), Ajv = require("ajv"), yaml = require("js-yaml");
        const folder = process.argv[2];
        const read = name => fs.readFileSync(path.join(folder, name), "utf8");
        const validate = new Ajv({ strict: false }).compile(JSON.parse(read("{{SchemaName}}")));
        for (const name of fs.readdirSync(folder).filter(name => name.endsWith(".events.yaml")))
            if (!validate(yaml.load(read(name), { schema: yaml.JSON_SCHEMA }))) { console.error(name, validate.errors); process.exitCode = 1; }
        """;

    public static Peer Peer { get; } = new("ajv, js-yaml", "node", folder => [Path.Combine(folder, ScriptName), folder])
    {
        // Node looks for packages in these folders, whatever folder the script is in.
        Packages = ["ajv", "js-yaml"],
    };

    public static void Write(Peer own, string folder)
    {
        File.WriteAllText(Path.Combine(folder, ScriptName), Script);
        Measured.Process(own.Program, [.. own.BeforeCommand, "schema", folder, "--output", Path.Combine(folder, SchemaName)]);
    }
}
