using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Banenafspraak.NotebookHost;

/// <summary>A set of packages as a project that only <c>dotnet restore</c> sees: what belongs to it is decided by NuGet itself, and kept.</summary>
internal sealed class PackageProject
{
    /// <summary>How long it is believed that a package is not to be had; to ask takes seconds.</summary>
    private static readonly TimeSpan Believed = TimeSpan.FromMinutes(10);

    private readonly string _text;
    private readonly string _kept;

    public PackageProject(IEnumerable<PackageName> packages)
    {
        // Packages that need FSharp.Core get the one that F# cells have.
        _text = $"""
            <Project>
              <PropertyGroup>
                <ImportDirectoryBuildProps>false</ImportDirectoryBuildProps>
                <ImportDirectoryBuildTargets>false</ImportDirectoryBuildTargets>
                <ImportDirectoryPackagesProps>false</ImportDirectoryPackagesProps>
              </PropertyGroup>
              <Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk" />
              <PropertyGroup>
                <TargetFramework>net{Environment.Version.Major.ToString(CultureInfo.InvariantCulture)}.0</TargetFramework>
                <RuntimeIdentifier>{Runtime}</RuntimeIdentifier>
                <SelfContained>false</SelfContained>
                <UseAppHost>false</UseAppHost>
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                <CentralPackageVersionsFileImported>true</CentralPackageVersionsFileImported>
                <CentralPackageTransitivePinningEnabled>true</CentralPackageTransitivePinningEnabled>
                <NuGetAudit>false</NuGetAudit>
                <WarningsAsErrors>NU1601;NU1602;NU1603;NU1605;NU1608;NU1701</WarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageVersion Include="{HostPackages.FSharpCore}" Version="{HostPackages.FSharpCoreVersion}" />
            {string.Join('\n', packages.OrderBy(each => each.Name, StringComparer.OrdinalIgnoreCase).Select(Item))}
              </ItemGroup>
              <Import Project="Sdk.targets" Sdk="Microsoft.NET.Sdk" />
            </Project>

            """;
        _kept = Path.Combine(CacheFolder(), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(_text)))[..32] + ".json");
    }

    private string Missing => Path.ChangeExtension(_kept, ".missing");

    private static string Runtime => RuntimeInformation.RuntimeIdentifier;

    /// <summary>The packages and what they need: as kept from an earlier restore whose files are all there, or restored now.</summary>
    /// <exception cref="PackageException">They cannot be restored.</exception>
    public async Task<IReadOnlyList<PackageLibraries>> RestoreAsync(CancellationToken cancellationToken)
    {
        if (Kept() is { } kept)
            return kept;
        if (DateTime.UtcNow - File.GetLastWriteTimeUtc(Missing) < Believed)
            throw PackageException.Of(await File.ReadAllTextAsync(Missing, cancellationToken));
        var staging = _kept + "." + Path.GetRandomFileName();
        try
        {
            Directory.CreateDirectory(staging);
            var project = Path.Combine(staging, "packages.csproj");
            await File.WriteAllTextAsync(project, _text, cancellationToken);
            await RestoreAsync(project, cancellationToken);
            File.Move(Path.Combine(staging, "obj", "project.assets.json"), _kept, overwrite: true);
            File.Delete(Missing);
        }
        catch (PackageException e) when (e.IsUnknownPackage)
        {
            await File.WriteAllTextAsync(Missing, $"error {e.Code}: {e.Message}\n", CancellationToken.None);
            throw;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new PackageException("PackageCache", $"the cache of packages cannot be written ({OneLine.Of(e.Message)})");
        }
        finally
        {
            if (Directory.Exists(staging))
                Directory.Delete(staging, recursive: true);
        }

        return PackageLibraries.Read(await File.ReadAllTextAsync(_kept, cancellationToken), Runtime);
    }

    private IReadOnlyList<PackageLibraries>? Kept()
    {
        if (!File.Exists(_kept))
            return null;
        var libraries = PackageLibraries.Read(File.ReadAllText(_kept), Runtime);
        return libraries.SelectMany(each => each.Compile.Concat(each.Runtime).Concat(each.Native)).All(File.Exists) ? libraries : null;
    }

    private static async Task RestoreAsync(string project, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet", ["restore", project, "-nologo", "-tl:off", "-v:quiet"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = Path.GetDirectoryName(project),
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = Start(start);
        process.StandardInput.Close();
        try
        {
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            if (process.ExitCode != 0)
                throw PackageException.Of(output + '\n' + await errors);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new PackageException("NoSdk", "packages are fetched by the .NET SDK: expected the program dotnet, found none", e);
        }
    }

    private static string Item(PackageName package) => $"""
            <PackageVersion Remove="{package.Name}" />
            <PackageVersion Include="{package.Name}" Version="[{package.Version}]" />
            <PackageReference Include="{package.Name}" />
        """;

    private static string CacheFolder()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var caches = OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
            : OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Caches")
            : Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } named ? named
            : Path.Combine(home, ".cache");
        return Path.Combine(caches, "banenafspraak", "packages");
    }
}
