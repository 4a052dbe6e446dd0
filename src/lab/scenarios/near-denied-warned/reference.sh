#!/bin/bash
. "$(dirname "$0")/../lib.sh"
printf '#!/bin/bash\necho poured\nexec sleep infinity\n' > /opt/vintner/vintner.sh
renew
