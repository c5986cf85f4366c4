import ipaddr from 'ipaddr.js';

/**
 * True for an IP address that is one machine on the public internet. Everything that the registries of special
 * addresses name is not: loopback, private (RFC 1918), link-local, unique-local, carrier-grade NAT (RFC 6598),
 * multicast, documentation, benchmarking, 6to4, Teredo, NAT64, and any of them written as IPv4 inside IPv6.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (!ipaddr.isValid(bare)) return false;
  const parsed = ipaddr.parse(bare);
  if (parsed.kind() === 'ipv6') {
    const v6 = parsed as ipaddr.IPv6;
    if (v6.isIPv4MappedAddress()) return isPublicAddress(v6.toIPv4Address().toString());
    // Global unicast is 2000::/3 alone (RFC 4291); ::/96, the old "IPv4-compatible" form, lies outside.
    if ((v6.parts[0] ?? 0) >> 13 !== 1) return false;
  }
  return parsed.range() === 'unicast';
}
