#!/bin/bash
. "$(dirname "$0")/../lib.sh"
file /srv/lathe/halt.sh 755 <<'END'
#!/bin/bash
exit 0
END
renew
