import Foundation

/// Drives on which processes of two machines could meet, but cannot share the memory that WAL needs.
///
/// Source: <https://www.sqlite.org/wal.html>, "WAL does not work over a network filesystem";
/// `proc_pid_mountinfo(5)` for the table.
enum NetworkDrive {
  /// As the kernel names them.
  private static let kinds: Set<Substring> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "9p", "afs", "coda", "ceph", "lustre", "ocfs2",
    "gfs2", "beegfs", "fuse.sshfs", "fuse.glusterfs", "fuse.ceph", "fuse.rclone", "fuse.davfs",
  ]

  /// The kind of network drive that the device is; nil for a drive of this machine, and when the
  /// system does not say.
  static func kind(ofDevice device: UInt64) -> String? {
    let table = try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8)
    return kind(ofDevice: device, in: table ?? "")
  }

  /// - Parameter table: lines such as `36 35 0:42 / /home rw,noatime shared:1 - nfs4 server:/home rw`.
  static func kind(ofDevice device: UInt64, in table: String) -> String? {
    let name = "\(major(device)):\(minor(device))"
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 2, fields[2] == name, let dash = fields.lastIndex(of: "-"),
        fields.indices.contains(dash + 1), kinds.contains(fields[dash + 1])
      else { continue }
      return String(fields[dash + 1])
    }
    return nil
  }

  /// Source: `makedev(3)`, glibc's `bits/sysmacros.h`.
  private static func major(_ device: UInt64) -> UInt64 {
    (device >> 8) & 0xfff | (device >> 32) & 0xffff_f000
  }

  private static func minor(_ device: UInt64) -> UInt64 {
    device & 0xff | (device >> 12) & 0xffff_ff00
  }
}
