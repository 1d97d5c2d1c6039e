using Dateline.Testing.Attacks;

namespace Dateline.Benchmarks;

/// <summary>Writes the attacks of the tests to a disk, to be measured through the command line.</summary>
internal static class AttackFolders
{
    public static int Write(int characters, string folder)
    {
        for (int i = 0; i < AllAttacks.List.Count; i++)
        {
            Attack attack = AllAttacks.List[i];
            string of = Path.Combine(folder, $"{i:D3}");
            foreach (AttackFile file in attack.Of(characters))
            {
                string path = Path.Combine(of, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, file.Text);
            }

            Console.Out.WriteLine($"{i:D3}\t{attack.Name}");
        }

        return 0;
    }
}
