import { n as __esmMin } from "../../../rolldown-runtime.js";

// shared/advisories/model/end-of-life.json
var end_of_life_default;
function init_end_of_life() {
	return (init_end_of_life = __esmMin((() => {
		end_of_life_default = [
			{
				"id": "almalinux",
				"release": "8",
				"end": "2029-05-31"
			},
			{
				"id": "almalinux",
				"release": "9",
				"end": "2032-05-31"
			},
			{
				"id": "almalinux",
				"release": "10",
				"end": "2035-05-31"
			},
			{
				"id": "alpine",
				"release": "2.1",
				"end": "2012-11-01"
			},
			{
				"id": "alpine",
				"release": "2.2",
				"end": "2013-05-01"
			},
			{
				"id": "alpine",
				"release": "2.3",
				"end": "2013-11-01"
			},
			{
				"id": "alpine",
				"release": "2.4",
				"end": "2014-05-01"
			},
			{
				"id": "alpine",
				"release": "2.5",
				"end": "2014-11-01"
			},
			{
				"id": "alpine",
				"release": "2.6",
				"end": "2015-05-01"
			},
			{
				"id": "alpine",
				"release": "2.7",
				"end": "2015-11-01"
			},
			{
				"id": "alpine",
				"release": "3.0",
				"end": "2016-05-01"
			},
			{
				"id": "alpine",
				"release": "3.1",
				"end": "2016-11-01"
			},
			{
				"id": "alpine",
				"release": "3.2",
				"end": "2017-05-01"
			},
			{
				"id": "alpine",
				"release": "3.3",
				"end": "2017-11-01"
			},
			{
				"id": "alpine",
				"release": "3.4",
				"end": "2018-05-01"
			},
			{
				"id": "alpine",
				"release": "3.5",
				"end": "2018-11-01"
			},
			{
				"id": "alpine",
				"release": "3.6",
				"end": "2019-05-01"
			},
			{
				"id": "alpine",
				"release": "3.7",
				"end": "2019-11-01"
			},
			{
				"id": "alpine",
				"release": "3.8",
				"end": "2020-05-01"
			},
			{
				"id": "alpine",
				"release": "3.9",
				"end": "2020-11-01"
			},
			{
				"id": "alpine",
				"release": "3.10",
				"end": "2021-05-01"
			},
			{
				"id": "alpine",
				"release": "3.11",
				"end": "2021-11-01"
			},
			{
				"id": "alpine",
				"release": "3.12",
				"end": "2022-05-01"
			},
			{
				"id": "alpine",
				"release": "3.13",
				"end": "2022-11-01"
			},
			{
				"id": "alpine",
				"release": "3.14",
				"end": "2023-05-01"
			},
			{
				"id": "alpine",
				"release": "3.15",
				"end": "2023-11-01"
			},
			{
				"id": "alpine",
				"release": "3.16",
				"end": "2024-05-23"
			},
			{
				"id": "alpine",
				"release": "3.17",
				"end": "2024-11-22"
			},
			{
				"id": "alpine",
				"release": "3.18",
				"end": "2025-05-09"
			},
			{
				"id": "alpine",
				"release": "3.19",
				"end": "2025-11-01"
			},
			{
				"id": "alpine",
				"release": "3.20",
				"end": "2026-04-01"
			},
			{
				"id": "alpine",
				"release": "3.21",
				"end": "2026-11-01"
			},
			{
				"id": "alpine",
				"release": "3.22",
				"end": "2027-05-01"
			},
			{
				"id": "alpine",
				"release": "3.23",
				"end": "2027-11-01"
			},
			{
				"id": "alpine",
				"release": "3.24",
				"end": "2028-06-01"
			},
			{
				"id": "amzn",
				"release": "2",
				"end": "2026-06-30"
			},
			{
				"id": "amzn",
				"release": "2010.11",
				"end": "2023-12-31"
			},
			{
				"id": "amzn",
				"release": "2011.09",
				"end": "2023-12-31"
			},
			{
				"id": "amzn",
				"release": "2012.03",
				"end": "2023-12-31"
			},
			{
				"id": "amzn",
				"release": "2012.09",
				"end": "2023-12-31"
			},
			{
				"id": "amzn",
				"release": "2013.03",
				"end": "2023-12-31"
			},
			{
				"id": "amzn",
				"release": "2013.09",
				"end": "2023-12-31"
			},
			{
				"id": "amzn",
				"release": "2014.03",
				"end": "2023-12-31"
			},
			{
				"id": "amzn",
				"release": "2014.09",
				"end": "2023-12-31"
			},
			{
				"id": "amzn",
				"release": "2015.03",
				"end": "2023-12-31"
			},
			{
				"id": "amzn",
				"release": "2015.09",
				"end": "2023-12-31"
			},
			{
				"id": "amzn",
				"release": "2016.03",
				"end": "2023-12-31"
			},
			{
				"id": "amzn",
				"release": "2016.09",
				"end": "2023-12-31"
			},
			{
				"id": "amzn",
				"release": "2017.03",
				"end": "2023-12-31"
			},
			{
				"id": "amzn",
				"release": "2017.09",
				"end": "2023-12-31"
			},
			{
				"id": "amzn",
				"release": "2018.03",
				"end": "2023-12-31"
			},
			{
				"id": "amzn",
				"release": "2023",
				"end": "2029-06-30"
			},
			{
				"id": "centos",
				"release": "5",
				"end": "2017-03-31"
			},
			{
				"id": "centos",
				"release": "6",
				"end": "2020-11-30"
			},
			{
				"id": "centos",
				"release": "7",
				"end": "2024-06-30"
			},
			{
				"id": "centos",
				"release": "8",
				"end": "2021-12-31"
			},
			{
				"id": "debian",
				"release": "1.1",
				"end": "1996-12-12",
				"extended": "1996-12-12"
			},
			{
				"id": "debian",
				"release": "1.2",
				"end": "1997-10-23",
				"extended": "1997-10-23"
			},
			{
				"id": "debian",
				"release": "1.3",
				"end": "1998-12-08",
				"extended": "1998-12-08"
			},
			{
				"id": "debian",
				"release": "2.0",
				"end": "1999-02-15",
				"extended": "1999-02-15"
			},
			{
				"id": "debian",
				"release": "2.1",
				"end": "2000-09-30",
				"extended": "2000-10-30"
			},
			{
				"id": "debian",
				"release": "2.2",
				"end": "2003-06-30",
				"extended": "2003-06-30"
			},
			{
				"id": "debian",
				"release": "3.0",
				"end": "2006-06-30",
				"extended": "2006-06-30"
			},
			{
				"id": "debian",
				"release": "3.1",
				"end": "2008-03-31",
				"extended": "2008-03-31"
			},
			{
				"id": "debian",
				"release": "4",
				"end": "2010-02-15",
				"extended": "2010-02-15"
			},
			{
				"id": "debian",
				"release": "5",
				"end": "2012-02-06",
				"extended": "2012-02-06"
			},
			{
				"id": "debian",
				"release": "6",
				"end": "2014-05-31",
				"extended": "2016-02-29"
			},
			{
				"id": "debian",
				"release": "7",
				"end": "2016-04-25",
				"extended": "2018-05-31"
			},
			{
				"id": "debian",
				"release": "8",
				"end": "2018-06-17",
				"extended": "2020-06-30"
			},
			{
				"id": "debian",
				"release": "9",
				"end": "2020-07-18",
				"extended": "2022-07-01"
			},
			{
				"id": "debian",
				"release": "10",
				"end": "2022-09-10",
				"extended": "2024-06-30"
			},
			{
				"id": "debian",
				"release": "11",
				"end": "2024-08-14",
				"extended": "2026-08-31"
			},
			{
				"id": "debian",
				"release": "12",
				"end": "2026-07-11",
				"extended": "2028-06-30"
			},
			{
				"id": "debian",
				"release": "13",
				"end": "2028-08-09",
				"extended": "2030-06-30"
			},
			{
				"id": "fedora",
				"release": "1",
				"end": "2004-09-20"
			},
			{
				"id": "fedora",
				"release": "2",
				"end": "2005-04-11"
			},
			{
				"id": "fedora",
				"release": "3",
				"end": "2006-01-16"
			},
			{
				"id": "fedora",
				"release": "4",
				"end": "2006-08-07"
			},
			{
				"id": "fedora",
				"release": "5",
				"end": "2007-07-02"
			},
			{
				"id": "fedora",
				"release": "6",
				"end": "2007-12-07"
			},
			{
				"id": "fedora",
				"release": "7",
				"end": "2008-06-13"
			},
			{
				"id": "fedora",
				"release": "8",
				"end": "2009-01-07"
			},
			{
				"id": "fedora",
				"release": "9",
				"end": "2009-07-10"
			},
			{
				"id": "fedora",
				"release": "10",
				"end": "2009-12-17"
			},
			{
				"id": "fedora",
				"release": "11",
				"end": "2010-06-25"
			},
			{
				"id": "fedora",
				"release": "12",
				"end": "2010-12-02"
			},
			{
				"id": "fedora",
				"release": "13",
				"end": "2011-06-24"
			},
			{
				"id": "fedora",
				"release": "14",
				"end": "2011-12-09"
			},
			{
				"id": "fedora",
				"release": "15",
				"end": "2012-06-26"
			},
			{
				"id": "fedora",
				"release": "16",
				"end": "2013-02-12"
			},
			{
				"id": "fedora",
				"release": "17",
				"end": "2013-07-30"
			},
			{
				"id": "fedora",
				"release": "18",
				"end": "2014-01-14"
			},
			{
				"id": "fedora",
				"release": "19",
				"end": "2015-01-06"
			},
			{
				"id": "fedora",
				"release": "20",
				"end": "2015-06-23"
			},
			{
				"id": "fedora",
				"release": "21",
				"end": "2015-12-01"
			},
			{
				"id": "fedora",
				"release": "22",
				"end": "2016-07-19"
			},
			{
				"id": "fedora",
				"release": "23",
				"end": "2016-12-20"
			},
			{
				"id": "fedora",
				"release": "24",
				"end": "2017-08-08"
			},
			{
				"id": "fedora",
				"release": "25",
				"end": "2017-12-12"
			},
			{
				"id": "fedora",
				"release": "26",
				"end": "2018-05-29"
			},
			{
				"id": "fedora",
				"release": "27",
				"end": "2018-11-30"
			},
			{
				"id": "fedora",
				"release": "28",
				"end": "2019-05-28"
			},
			{
				"id": "fedora",
				"release": "29",
				"end": "2019-11-26"
			},
			{
				"id": "fedora",
				"release": "30",
				"end": "2020-05-26"
			},
			{
				"id": "fedora",
				"release": "31",
				"end": "2020-11-24"
			},
			{
				"id": "fedora",
				"release": "32",
				"end": "2021-05-25"
			},
			{
				"id": "fedora",
				"release": "33",
				"end": "2021-11-30"
			},
			{
				"id": "fedora",
				"release": "34",
				"end": "2022-06-07"
			},
			{
				"id": "fedora",
				"release": "35",
				"end": "2022-12-13"
			},
			{
				"id": "fedora",
				"release": "36",
				"end": "2023-05-16"
			},
			{
				"id": "fedora",
				"release": "37",
				"end": "2023-12-05"
			},
			{
				"id": "fedora",
				"release": "38",
				"end": "2024-05-21"
			},
			{
				"id": "fedora",
				"release": "39",
				"end": "2024-11-26"
			},
			{
				"id": "fedora",
				"release": "40",
				"end": "2025-05-13"
			},
			{
				"id": "fedora",
				"release": "41",
				"end": "2025-12-15"
			},
			{
				"id": "fedora",
				"release": "42",
				"end": "2026-05-27"
			},
			{
				"id": "fedora",
				"release": "43",
				"end": "2026-12-09"
			},
			{
				"id": "fedora",
				"release": "44",
				"end": "2027-06-02"
			},
			{
				"id": "ol",
				"release": "6",
				"end": "2021-03-31",
				"extended": "2024-12-31"
			},
			{
				"id": "ol",
				"release": "7",
				"end": "2024-12-31",
				"extended": "2028-06-30"
			},
			{
				"id": "ol",
				"release": "8",
				"end": "2029-07-31",
				"extended": "2032-07-31"
			},
			{
				"id": "ol",
				"release": "9",
				"end": "2032-06-30",
				"extended": "2035-06-30"
			},
			{
				"id": "opensuse-leap",
				"release": "11.0",
				"end": "2010-07-26"
			},
			{
				"id": "opensuse-leap",
				"release": "11.1",
				"end": "2011-01-14"
			},
			{
				"id": "opensuse-leap",
				"release": "11.2",
				"end": "2011-05-12"
			},
			{
				"id": "opensuse-leap",
				"release": "11.3",
				"end": "2012-01-20"
			},
			{
				"id": "opensuse-leap",
				"release": "11.4",
				"end": "2012-11-05"
			},
			{
				"id": "opensuse-leap",
				"release": "12.1",
				"end": "2013-05-15"
			},
			{
				"id": "opensuse-leap",
				"release": "12.2",
				"end": "2014-01-15"
			},
			{
				"id": "opensuse-leap",
				"release": "12.3",
				"end": "2015-01-29"
			},
			{
				"id": "opensuse-leap",
				"release": "13.1",
				"end": "2016-02-03"
			},
			{
				"id": "opensuse-leap",
				"release": "13.2",
				"end": "2017-01-17"
			},
			{
				"id": "opensuse-leap",
				"release": "15.0",
				"end": "2019-12-03"
			},
			{
				"id": "opensuse-leap",
				"release": "15.1",
				"end": "2021-02-02"
			},
			{
				"id": "opensuse-leap",
				"release": "15.2",
				"end": "2022-01-04"
			},
			{
				"id": "opensuse-leap",
				"release": "15.3",
				"end": "2022-12-31"
			},
			{
				"id": "opensuse-leap",
				"release": "15.4",
				"end": "2023-12-07"
			},
			{
				"id": "opensuse-leap",
				"release": "15.5",
				"end": "2024-12-31"
			},
			{
				"id": "opensuse-leap",
				"release": "15.6",
				"end": "2026-04-30"
			},
			{
				"id": "opensuse-leap",
				"release": "16.0",
				"end": "2027-10-31"
			},
			{
				"id": "opensuse-leap",
				"release": "42.1",
				"end": "2017-05-17"
			},
			{
				"id": "opensuse-leap",
				"release": "42.2",
				"end": "2018-01-26"
			},
			{
				"id": "opensuse-leap",
				"release": "42.3",
				"end": "2019-07-01"
			},
			{
				"id": "photon",
				"release": "1.0",
				"end": "2022-02-28"
			},
			{
				"id": "photon",
				"release": "2.0",
				"end": "2022-12-01"
			},
			{
				"id": "photon",
				"release": "3.0",
				"end": "2025-10-02"
			},
			{
				"id": "photon",
				"release": "4.0",
				"end": "2027-10-11"
			},
			{
				"id": "rhel",
				"release": "4",
				"end": "2012-02-29",
				"extended": "2017-03-31"
			},
			{
				"id": "rhel",
				"release": "5",
				"end": "2017-03-31",
				"extended": "2020-11-30"
			},
			{
				"id": "rhel",
				"release": "6",
				"end": "2020-11-30",
				"extended": "2024-06-30"
			},
			{
				"id": "rhel",
				"release": "7",
				"end": "2024-06-30",
				"extended": "2029-05-31"
			},
			{
				"id": "rhel",
				"release": "8",
				"end": "2029-05-31",
				"extended": "2033-05-31"
			},
			{
				"id": "rhel",
				"release": "9",
				"end": "2032-05-31",
				"extended": "2036-05-31"
			},
			{
				"id": "rhel",
				"release": "10",
				"end": "2035-05-31",
				"extended": "2039-05-31"
			},
			{
				"id": "rocky",
				"release": "8",
				"end": "2029-05-31"
			},
			{
				"id": "rocky",
				"release": "9",
				"end": "2032-05-31"
			},
			{
				"id": "rocky",
				"release": "10",
				"end": "2035-05-31"
			},
			{
				"id": "sles",
				"release": "10.0",
				"end": "2007-12-31",
				"extended": "2007-12-31"
			},
			{
				"id": "sles",
				"release": "10.1",
				"end": "2008-11-30",
				"extended": "2010-12-31"
			},
			{
				"id": "sles",
				"release": "10.2",
				"end": "2010-04-11",
				"extended": "2013-04-10"
			},
			{
				"id": "sles",
				"release": "10.3",
				"end": "2011-10-11",
				"extended": "2014-10-31"
			},
			{
				"id": "sles",
				"release": "10.4",
				"end": "2013-07-31",
				"extended": "2016-07-30"
			},
			{
				"id": "sles",
				"release": "11.0",
				"end": "2010-12-31",
				"extended": "2010-12-31"
			},
			{
				"id": "sles",
				"release": "11.1",
				"end": "2012-08-31",
				"extended": "2015-08-30"
			},
			{
				"id": "sles",
				"release": "11.2",
				"end": "2014-01-31",
				"extended": "2017-01-30"
			},
			{
				"id": "sles",
				"release": "11.3",
				"end": "2016-01-31",
				"extended": "2019-01-30"
			},
			{
				"id": "sles",
				"release": "11.4",
				"end": "2019-03-31",
				"extended": "2022-03-31"
			},
			{
				"id": "sles",
				"release": "12.0",
				"end": "2016-06-30",
				"extended": "2019-07-01"
			},
			{
				"id": "sles",
				"release": "12.1",
				"end": "2017-05-31",
				"extended": "2020-05-31"
			},
			{
				"id": "sles",
				"release": "12.2",
				"end": "2018-03-31",
				"extended": "2021-03-31"
			},
			{
				"id": "sles",
				"release": "12.3",
				"end": "2019-06-30",
				"extended": "2022-06-30"
			},
			{
				"id": "sles",
				"release": "12.4",
				"end": "2020-06-30",
				"extended": "2023-06-30"
			},
			{
				"id": "sles",
				"release": "12.5",
				"end": "2024-10-31",
				"extended": "2027-10-31"
			},
			{
				"id": "sles",
				"release": "15.0",
				"end": "2019-12-31",
				"extended": "2022-12-31"
			},
			{
				"id": "sles",
				"release": "15.1",
				"end": "2021-01-31",
				"extended": "2024-01-31"
			},
			{
				"id": "sles",
				"release": "15.2",
				"end": "2021-12-31",
				"extended": "2024-12-31"
			},
			{
				"id": "sles",
				"release": "15.3",
				"end": "2022-12-31",
				"extended": "2025-12-31"
			},
			{
				"id": "sles",
				"release": "15.4",
				"end": "2023-12-31",
				"extended": "2026-12-31"
			},
			{
				"id": "sles",
				"release": "15.5",
				"end": "2024-12-31",
				"extended": "2027-12-31"
			},
			{
				"id": "sles",
				"release": "15.6",
				"end": "2025-12-31",
				"extended": "2028-12-31"
			},
			{
				"id": "sles",
				"release": "15.7",
				"end": "2031-07-31",
				"extended": "2034-07-31"
			},
			{
				"id": "sles",
				"release": "16.0",
				"end": "2027-11-30",
				"extended": "2030-11-30"
			},
			{
				"id": "ubuntu",
				"release": "4.10",
				"end": "2006-04-30"
			},
			{
				"id": "ubuntu",
				"release": "5.04",
				"end": "2006-10-31"
			},
			{
				"id": "ubuntu",
				"release": "5.10",
				"end": "2007-04-13"
			},
			{
				"id": "ubuntu",
				"release": "6.06",
				"end": "2011-06-01"
			},
			{
				"id": "ubuntu",
				"release": "6.10",
				"end": "2008-04-26"
			},
			{
				"id": "ubuntu",
				"release": "7.04",
				"end": "2008-10-19"
			},
			{
				"id": "ubuntu",
				"release": "7.10",
				"end": "2009-04-18"
			},
			{
				"id": "ubuntu",
				"release": "8.04",
				"end": "2013-05-09"
			},
			{
				"id": "ubuntu",
				"release": "8.10",
				"end": "2010-04-30"
			},
			{
				"id": "ubuntu",
				"release": "9.04",
				"end": "2010-10-23"
			},
			{
				"id": "ubuntu",
				"release": "9.10",
				"end": "2011-04-30"
			},
			{
				"id": "ubuntu",
				"release": "10.04",
				"end": "2013-05-09"
			},
			{
				"id": "ubuntu",
				"release": "10.10",
				"end": "2012-04-10"
			},
			{
				"id": "ubuntu",
				"release": "11.04",
				"end": "2012-10-28"
			},
			{
				"id": "ubuntu",
				"release": "11.10",
				"end": "2013-05-09"
			},
			{
				"id": "ubuntu",
				"release": "12.04",
				"end": "2017-04-28",
				"extended": "2019-04-26"
			},
			{
				"id": "ubuntu",
				"release": "12.10",
				"end": "2014-05-16"
			},
			{
				"id": "ubuntu",
				"release": "13.04",
				"end": "2014-01-27"
			},
			{
				"id": "ubuntu",
				"release": "13.10",
				"end": "2014-07-17"
			},
			{
				"id": "ubuntu",
				"release": "14.04",
				"end": "2019-04-02",
				"extended": "2024-04-02"
			},
			{
				"id": "ubuntu",
				"release": "14.10",
				"end": "2015-07-23"
			},
			{
				"id": "ubuntu",
				"release": "15.04",
				"end": "2016-02-04"
			},
			{
				"id": "ubuntu",
				"release": "15.10",
				"end": "2016-07-28"
			},
			{
				"id": "ubuntu",
				"release": "16.04",
				"end": "2021-04-02",
				"extended": "2026-04-02"
			},
			{
				"id": "ubuntu",
				"release": "16.10",
				"end": "2017-07-20"
			},
			{
				"id": "ubuntu",
				"release": "17.04",
				"end": "2018-01-13"
			},
			{
				"id": "ubuntu",
				"release": "17.10",
				"end": "2018-07-19"
			},
			{
				"id": "ubuntu",
				"release": "18.04",
				"end": "2023-05-31",
				"extended": "2028-04-01"
			},
			{
				"id": "ubuntu",
				"release": "18.10",
				"end": "2019-07-18"
			},
			{
				"id": "ubuntu",
				"release": "19.04",
				"end": "2020-01-23"
			},
			{
				"id": "ubuntu",
				"release": "19.10",
				"end": "2020-07-06"
			},
			{
				"id": "ubuntu",
				"release": "20.04",
				"end": "2025-05-31",
				"extended": "2030-04-02"
			},
			{
				"id": "ubuntu",
				"release": "20.10",
				"end": "2021-07-22"
			},
			{
				"id": "ubuntu",
				"release": "21.04",
				"end": "2022-01-20"
			},
			{
				"id": "ubuntu",
				"release": "21.10",
				"end": "2022-07-14"
			},
			{
				"id": "ubuntu",
				"release": "22.04",
				"end": "2027-04-01",
				"extended": "2032-04-09"
			},
			{
				"id": "ubuntu",
				"release": "22.10",
				"end": "2023-07-20"
			},
			{
				"id": "ubuntu",
				"release": "23.04",
				"end": "2024-01-20"
			},
			{
				"id": "ubuntu",
				"release": "23.10",
				"end": "2024-07-12"
			},
			{
				"id": "ubuntu",
				"release": "24.04",
				"end": "2029-05-31",
				"extended": "2036-05-31"
			},
			{
				"id": "ubuntu",
				"release": "24.10",
				"end": "2025-07-10"
			},
			{
				"id": "ubuntu",
				"release": "25.04",
				"end": "2026-01-17"
			},
			{
				"id": "ubuntu",
				"release": "25.10",
				"end": "2026-07-01"
			},
			{
				"id": "ubuntu",
				"release": "26.04",
				"end": "2031-04-30",
				"extended": "2036-04-30"
			}
		];
	})))();
}

// shared/advisories/model/end-of-life.ts
/**
* Returns the end of life of a distribution release, from os-release(5) and the dates of endoflife.date, which may
* differ from the distribution's own by days. Undefined for unlisted releases.
*/
function endOfLife(os) {
	const entry = end_of_life_default.find(({ id, release }) => id === os.id && isRelease(os.versionId ?? "", release));
	if (entry === void 0) return void 0;
	const { end, extended } = entry;
	if (extended === void 0) return { date: end };
	return freeExtension.has(os.id) ? { date: extended } : {
		date: end,
		subscribersUntil: extended
	};
}
/** Checks whether a day (`YYYY-MM-DD`) is at most so many days after another. */
function isWithinDays(today, day, days) {
	return Date.parse(day) - Date.parse(today) <= days * 864e5;
}
/** Returns whether a version belongs to a release: `3.19.1` to `3.19`, `9.4` to `9`. */
function isRelease(version, release) {
	return version === release || version.startsWith(`${release}.`);
}
var freeExtension;
function init_end_of_life$1() {
	return (init_end_of_life$1 = __esmMin((() => {
		init_end_of_life();
		freeExtension = /* @__PURE__ */ new Set(["debian"]);
	})))();
}

export { init_end_of_life as a, end_of_life_default as i, init_end_of_life$1 as n, isWithinDays as r, endOfLife as t };