using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace DocSpace.Sdk.Tests.Faults;

/// <summary>An authority that a test trusts, and the certificates that it gives to servers.</summary>
internal sealed class Certificates : IDisposable
{
    private static readonly DateTimeOffset Start = DateTimeOffset.Parse("2020-01-01Z", provider: null);

    private readonly RSA _key = RSA.Create(2048);
    private readonly X509Certificate2 _authority;

    public Certificates()
    {
        var request = new CertificateRequest("CN=Authority of the test", _key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        _authority = request.CreateSelfSigned(Start, Start.AddYears(40));
    }

    /// <summary>Makes a transport trust the authority, and nobody else.</summary>
    public void TrustIn(SocketsHttpHandler transport, X509RevocationMode revocation = X509RevocationMode.NoCheck)
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = revocation };
        policy.CustomTrustStore.Add(_authority);
#pragma warning disable RS0030 // The only way to trust an authority that the machine does not know.
        transport.SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = policy };
#pragma warning restore RS0030
    }

    public X509Certificate2 Issue(string host = "localhost", int years = 40, bool selfSigned = false)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={host}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        if (selfSigned)
        {
            return Portable(request.CreateSelfSigned(Start, Start.AddYears(years)));
        }

        using var issued = request.Create(_authority, Start, Start.AddYears(years), RandomNumberGenerator.GetBytes(8));
        return Portable(issued.CopyWithPrivateKey(key));
    }

    public void Dispose()
    {
        _authority.Dispose();
        _key.Dispose();
    }

    private static X509Certificate2 Portable(X509Certificate2 certificate)
    {
        using (certificate)
        {
#pragma warning disable SYSLIB0057 // The loader in its place is not in .NET 8.
            return new X509Certificate2(certificate.Export(X509ContentType.Pfx));
#pragma warning restore SYSLIB0057
        }
    }
}
