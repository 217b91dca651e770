using System;
using System.Net.Http;
using System.Security.Cryptography;
using System.Text;

/// <summary>Signs requests to the Goji Platform. .NET Standard 2.0 or later, no packages.</summary>
public static class GojiSignature
{
    /// <summary>A request with the headers of one attempt. Make a new one for every attempt.</summary>
    public static HttpRequestMessage SignedRequest(HttpMethod method, string url)
    {
        var nonce = Guid.NewGuid().ToString();
        var timestamp = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds().ToString();
        var signed = Signature(Environment.GetEnvironmentVariable("GOJI_SECRET"), nonce, timestamp);
        var request = new HttpRequestMessage(method, url);
        // The value has no scheme, so it must not be checked for one.
        request.Headers.TryAddWithoutValidation(
            "Authorization", Environment.GetEnvironmentVariable("GOJI_API_KEY") + ":" + signed);
        request.Headers.Add("x-nonce", nonce);
        request.Headers.Add("x-timestamp", timestamp);
        return request;
    }

    /// <summary>The HMAC-SHA256 of nonce, line feed and timestamp, as Base64, URL-encoded.</summary>
    public static string Signature(string secret, string nonce, string timestamp)
    {
        using (var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(secret)))
        {
            var digest = hmac.ComputeHash(Encoding.UTF8.GetBytes(nonce + "\n" + timestamp));
            return Uri.EscapeDataString(Convert.ToBase64String(digest));
        }
    }
}
